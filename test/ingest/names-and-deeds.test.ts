import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** What names, brackets and nouns of deeds say, and who does what others only speak of. Each must give exactly these claims. */
const corpora: Corpora = {
  'organs and offices by their names': [
    [
      'Aronet is a network of Nordic institutes (AroNet). The AroNet Board meets twice a year.',
      ['AroNet Board PART_OF AroNet [done]', 'Nordic institutes MEMBER_OF AroNet [done]'],
    ],
    [
      'The UNICEF Innovation Office supports the Tide Institute.',
      [
        "UNICEF Innovation Office PART_OF United Nations Children's Fund [done]",
        'UNICEF Innovation Office SUPPORTS Tide Institute [ongoing]',
      ],
    ],
    [
      'The Administrator of the Environmental Protection Agency shall submit the report to Congress.',
      [
        'Administrator of the Environmental Protection Agency PART_OF Environmental Protection Agency [done]',
        'Administrator of the Environmental Protection Agency REPORTS_TO Congress [planned]',
      ],
    ],
    ['The Secretary-General of the United Nations spoke.', ['Secretary-General of the United Nations PART_OF United Nations [done]']],
    ['Ana Ruiz, Director of the Tide Institute, spoke.', ['Ana Ruiz HOLDS_ROLE Tide Institute [done]']],
    ['The reefs are described in the Commission as defined in Article II.', []],
    ['The Swedish presidency of the Council of the European Union ends in June.', ['Sweden LEADS Council of the European Union [ongoing]']],
    ["The Group of Seven met under Germany's presidency in May.", ['Germany LEADS G7 [ongoing] 2020-05']],
  ],
  'members and partners': [
    [
      'The Committee consisted of P Marlow, D Gerken, W Varga, and J Dorset.',
      [
        'D Gerken MEMBER_OF Committee [done]',
        'J Dorset MEMBER_OF Committee [done]',
        'P Marlow MEMBER_OF Committee [done]',
        'W Varga MEMBER_OF Committee [done]',
      ],
    ],
    [
      'Thanks also to current audit committee members: L Carrow, S Gale, F Barton.',
      ['F Barton MEMBER_OF audit committee [done]', 'L Carrow MEMBER_OF audit committee [done]', 'S Gale MEMBER_OF audit committee [done]'],
    ],
    [
      'The Council shall consist of the following members:\n\n- the Director of the Harbour Office;\n- the Secretary of Transport.',
      [
        'Director of the Harbour Office MEMBER_OF Council [planned]',
        'Director of the Harbour Office PART_OF Harbour Office [done]',
        'Secretary of Transport MEMBER_OF Council [planned]',
      ],
    ],
    [
      'The Global Fund is a founding partner of the Tide Network.',
      ['Global Fund to Fight AIDS, Tuberculosis and Malaria MEMBER_OF Tide Network [done]'],
    ],
    ['NordForsk is the host organisation for the Tide Network.', ['NordForsk LEADS Tide Network [ongoing]']],
    ['Oman is the host country of the 2018 Data Forum.', ['Oman ORGANISES 2018 Data Forum [ongoing] 2018']],
    ['The EU-Japan relationship is strong.', ['European Union COOPERATES_WITH Japan [ongoing]']],
  ],
  'who makes and helps': [
    [
      'FAO and UNIDO published the Harbour Report.',
      [
        'Food and Agriculture Organization COOPERATES_WITH United Nations Industrial Development Organization [done]',
        'Food and Agriculture Organization PUBLISHES Harbour Report [done]',
        'United Nations Industrial Development Organization PUBLISHES Harbour Report [done]',
      ],
    ],
    ['Schools and firms created new tools.', []],
    ['FAO supported the drafting and adoption of the Fisheries Act.', ['Food and Agriculture Organization SUPPORTS Fisheries Act [done]']],
    ['UNDP helped with the organisation of the Harbour Forum.', ['United Nations Development Programme SUPPORTS Harbour Forum [done]']],
    [
      'UNDP built the capacity of the Central Bank of Kenya.',
      ['United Nations Development Programme SUPPORTS Central Bank of Kenya [done]'],
    ],
    [
      'The Strategy, developed with GIZ support, was adopted by the Government of Ghana.',
      ['GIZ SUPPORTS Strategy [done]', 'Government of Ghana ADOPTS Strategy [done]'],
    ],
    [
      'NASA will provide advanced training to Kenyan pilots.',
      ['National Aeronautics and Space Administration SUPPORTS Kenyan pilots [planned]'],
    ],
    [
      'Frontex launched an operation in the Black Sea, with the participation of Bulgaria and Romania.',
      [
        'Bulgaria PARTICIPATES_IN operation in the Black Sea [done]',
        'Frontex ESTABLISHES operation in the Black Sea [done]',
        'Romania PARTICIPATES_IN operation in the Black Sea [done]',
        'operation in the Black Sea OCCURRED_IN Black Sea [done]',
      ],
    ],
    ['The EU reaffirmed its commitment to Ukraine.', ['European Union SUPPORTS Ukraine [ongoing]']],
    ['The Red Cross provided training to more than 200 teachers.', ['Red Cross SUPPORTS 200 teachers [done]']],
  ],
  'whose deed it is': [
    [
      'The leaders welcomed an announcement by Harbour Cranes, Inc., to invest $30 million in Kenya.',
      ['Harbour Cranes, Inc. FUNDS Kenya [planned] 30000000 USD'],
    ],
    ['The Minister welcomed a mechanism to support schools.', []],
    ['The Minister stressed the need to support schools.', []],
    [
      "The leaders welcomed Wave Research's proposal to train 9,000 teachers.",
      ['Wave Research PROPOSES proposal to train 9,000 teachers [done]', 'Wave Research SUPPORTS 9,000 teachers [called-for]'],
    ],
    [
      'President Holm and Prime Minister Roe met in May. The leaders launched two Joint Task Forces.',
      [
        'Roe ESTABLISHES two Joint Task Forces [done]',
        'Holm COOPERATES_WITH Roe [done] 2020-05',
        'Holm ESTABLISHES two Joint Task Forces [done]',
      ],
    ],
    [
      'There is hereby established, within the Department of Transport, the Interagency Harbour Council.',
      ['Interagency Harbour Council PART_OF Department of Transport [done]'],
    ],
    [
      'The Harbour Council shall submit to the President each year, through the Secretary, a report on ports.',
      ['Harbour Council REPORTS_TO President [planned]', 'Harbour Council PUBLISHES report on ports [planned]'],
    ],
    [
      'Today, we – Prime Minister Anna Holm of Norland and President Li Roe of Sudland – met for the Harbour Summit.',
      [
        'Anna Holm COOPERATES_WITH Li Roe [done] 2020-06-15',
        'Anna Holm PARTICIPATES_IN Harbour Summit [done] 2020-06-15',
        'Li Roe PARTICIPATES_IN Harbour Summit [done] 2020-06-15',
      ],
    ],
  ],
  'texts and their authors': [
    [
      'The Commission adopted a proposal to amend the Harbour Regulation.',
      [
        'Commission PROPOSES proposal to amend the Harbour Regulation [done]',
        'proposal to amend the Harbour Regulation AMENDS Harbour Regulation [called-for]',
      ],
    ],
    [
      'In its conclusions of 1-2 October 2019, the European Council called on the Commission to act.',
      [
        'European Council ADOPTS conclusions of 1-2 October 2019 [done] 2019-10-01/2019-10-02',
        'European Council CALLS_ON European Commission [done] 2019-10-01/2019-10-02',
      ],
    ],
    [
      'The Council welcomed the adoption of the Commission Communication on ports.',
      ['Commission ADOPTS Commission Communication on ports [done]'],
    ],
    ['The Council noted the Commission Communication on ports.', ['Commission PUBLISHES Commission Communication on ports [done]']],
    ['They welcomed the decision of Norad to develop a training framework.', ['Norad ESTABLISHES training framework [planned]']],
    [
      'The Ministry of Health published a national action plan on cancer. The plan was approved by the Government of Moldova.',
      [
        'Government of Moldova ADOPTS national action plan on cancer [done]',
        'Ministry of Health PUBLISHES national action plan on cancer [done]',
      ],
    ],
  ],
  money: [
    [
      'The Government of Ghana entered into a loan of USD 70 million with the African Development Bank.',
      ['African Development Bank FUNDS Government of Ghana [done] 70000000 USD'],
    ],
    ['The Fund provided $31 million to Gavi for use by Unitaid to develop vaccines.', ['Fund FUNDS Gavi [done] 31000000 USD']],
    [
      'Budget 2019 proposes to provide support to culture, including:\n$3 million over two years to the Harbour Museum;\n$8 million to the Tide Council for the Arts.',
      ['Budget 2019 FUNDS Tide Council for the Arts [planned] 8000000 USD', 'Budget 2019 FUNDS Harbour Museum [planned] 3000000 USD'],
    ],
    [
      'The EU will invest EUR 40 million (INR 350 crore) in the Tide Programme.',
      ['European Union FUNDS Tide Programme [planned] 40000000 EUR'],
    ],
    [
      'The EU funded five projects (TIDECLEAN, REEFNET, WAVELAB and ECO-TIDE).',
      [
        'European Union FUNDS ECO-TIDE [done]',
        'European Union FUNDS TIDECLEAN [done]',
        'European Union FUNDS REEFNET [done]',
        'European Union FUNDS WAVELAB [done]',
      ],
    ],
    [
      'The Wellcome Trust awarded £12 million to researchers at the University of Oslo and Tide College.',
      ['Wellcome Trust FUNDS Tide College [done] 12000000 GBP', 'Wellcome Trust FUNDS University of Oslo [done] 12000000 GBP'],
    ],
  ],
  dates: [
    [
      'The Harbour Conference was held in Oslo on 3 May 2019. The Tide Institute took part in the Harbour Conference.',
      ['Harbour Conference OCCURRED_IN Oslo [done] 2019-05-03', 'Tide Institute PARTICIPATES_IN Harbour Conference [done] 2019-05-03'],
    ],
    [
      'February: Ana Ruiz joined the Tide Institute. The Tide Institute hosted the Harbour Conference.',
      ['Ana Ruiz MEMBER_OF Tide Institute [done] 2020-02', 'Tide Institute ORGANISES Harbour Conference [done] 2020-02'],
    ],
    ['In October, the Ministry launched the Tide Fund.', ['Ministry ESTABLISHES Tide Fund [done] 2019-10']],
    [
      'Latvia joined the OECD in 2016 and became a member of the Tide Agency in 2018.',
      ['Latvia MEMBER_OF Organisation for Economic Co-operation and Development [done] 2016', 'Latvia MEMBER_OF Tide Agency [done] 2018'],
    ],
    [
      'The Ministry praised the Harbour Conference in Oslo in June 2023.',
      ['Harbour Conference in Oslo OCCURRED_IN Oslo [planned] 2023-06'],
    ],
  ],
};

checkCorpora(corpora);
