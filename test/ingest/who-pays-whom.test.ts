import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who pays whom, in budgets, news of grants and loans, project pages and annual reports. Each must give exactly these claims. */
const corpora: Corpora = {
  'things and fields of work that money is put in': [
    [
      'The Tide Board will invest a further €30 million over four years in education programmes.',
      ['Tide Board FUNDS education programmes [planned] 30000000 EUR'],
    ],
    ['The Tide Board has invested €5 million in research and innovation.', ['Tide Board FUNDS research and innovation [done] 5000000 EUR']],
    ['The Innovation Fund invests exclusively in open-source tide gauges.', ['Innovation Fund FUNDS open-source tide gauges [ongoing]']],
    ['The Tide Board invests time in meetings.', []],
    ['The Harbour Agency invests in Norway.', []],
  ],
  'money for a purpose': [
    [
      'The Tide Board will invest €30 million over four years from 2010-11 to improve access for fishing families, in line with the Harbour Strategy.',
      ['Tide Board FUNDS fishing families [planned] 30000000 EUR'],
    ],
    [
      'The Tide Board will give €4 million to the Quay Museum. Investments of a further €7 million over two years will be focused on improving health services in ports.',
      ['Tide Board FUNDS Quay Museum [planned] 4000000 EUR', 'Tide Board FUNDS health services [planned] 7000000 EUR'],
    ],
    ['The losses of €7 million over two years were due to bad weather in the Quay Museum.', []],
  ],
  'more money than before': [
    [
      'The Tide Board will increase support for development in Kenya with an additional €14 million over two years.',
      ['Tide Board FUNDS Kenya [planned] 14000000 EUR'],
    ],
    ['The Tide Board has boosted its support to the Quay Museum to €12 million.', ['Tide Board FUNDS Quay Museum [done] 12000000 EUR']],
    ['The Tide Board will increase support for the Quay Museum.', ['Tide Board SUPPORTS Quay Museum [planned]']],
    ['The Tide Board increased its staff by 12 in Kenya.', []],
  ],
  'costs that are shared, charged, covered': [
    [
      'The costs of the Tide Bridge Project will be shared between the Harbour Agency and the Quay Museum.',
      ['Harbour Agency FUNDS Tide Bridge Project [planned]', 'Quay Museum FUNDS Tide Bridge Project [planned]'],
    ],
    ['The Tide Strategy is covered by the national budget.', ['national budget FUNDS Tide Strategy [ongoing]']],
    ["The Quay Museum's budget is met by the Harbour Agency.", ['Harbour Agency FUNDS Quay Museum [ongoing]']],
    ['The Tide Bridge Project is paid for out of the Coastal Fund.', ['Coastal Fund FUNDS Tide Bridge Project [ongoing]']],
    ['The Harbour Agency is financed entirely through fees paid by licensed pilots.', ['licensed pilots FUNDS Harbour Agency [ongoing]']],
    ['The Tide Strategy is covered by the Official Gazette.', []],
    ['The office is shared between the Harbour Agency and the Quay Museum.', []],
  ],
  'loans: the bank lends, whoever signs first': [
    [
      'The Government of Kenya entered into a loan worth €40 million with the Tide Bank to finance the Coastal Schools Programme.',
      ['Tide Bank FUNDS Coastal Schools Programme [done] 40000000 EUR', 'Tide Bank FUNDS Government of Kenya [done] 40000000 EUR'],
    ],
    [
      'The Government of Kenya entered into talks with the Tide Bank to finance nothing.',
      ['Government of Kenya COOPERATES_WITH Tide Bank [done]'],
    ],
  ],
  'several who get money': [
    [
      'The Tide Board gave €20 million. The Quay Museum will receive €12 million and the Harbour Agency €8 million.',
      ['Tide Board FUNDS Harbour Agency [planned] 8000000 EUR', 'Tide Board FUNDS Quay Museum [planned] 12000000 EUR'],
    ],
    ['The Quay Museum will receive visitors and the Harbour Agency ships.', []],
  ],
  'lines of budgets': [
    ['The Norland Budget includes €3 million for the Quay Museum.', ['Norland Budget FUNDS Quay Museum [ongoing] 3000000 EUR']],
    ['The report includes €3 million for the Quay Museum.', []],
  ],
  'shares of programmes': [
    [
      'At least 30% of the Tide Fund will be spent on the Coastal Schools Programme.',
      ['Tide Fund FUNDS Coastal Schools Programme [planned]'],
    ],
    ['At least 30% of the ports will be part of the Coastal Schools Programme.', []],
  ],
  'payers in brackets': [
    [
      'Further work includes the Green Ports Programme (Tide Bank, €12 million).',
      ['Tide Bank FUNDS Green Ports Programme [ongoing] 12000000 EUR'],
    ],
    ['Further work includes the Green Ports Programme (Tide Bank, 2012).', []],
  ],
  'lists of donors under a sentence': [
    [
      '# Quay Institute\n\nThe Quay Institute is a think tank.\n\nThe Institute receives core funding from:\n\n- Tide Board\n- Kelp Foundation\n\nWe thank our donors:\n\n- Harbour Agency',
      [
        'Harbour Agency FUNDS Quay Institute [ongoing]',
        'Kelp Foundation FUNDS Quay Institute [ongoing]',
        'Tide Board FUNDS Quay Institute [ongoing]',
      ],
    ],
    ['# Quay Institute\n\nThe Quay Institute is a think tank.\n\nWe thank our readers:\n\n- Tide Board\n- Kelp Foundation', []],
  ],
  'the funders of a body, in its annual report': [
    [
      '# Quay Institute Annual Report 2020\n\nThe year was good for the Quay Institute.\n\n## Our funders\n\n- Tide Board\n- Kelp Foundation',
      ['Kelp Foundation FUNDS Quay Institute [ongoing]', 'Tide Board FUNDS Quay Institute [ongoing]'],
    ],
  ],
  'a government called by who leads it': [
    [
      'The Ruiz Government spoke of Kenya, of Kenya and again of Kenya. The Government will give €3 million to the Quay Museum.',
      ['Ruiz Government FUNDS Quay Museum [planned] 3000000 EUR'],
    ],
  ],
};

checkCorpora(corpora);
