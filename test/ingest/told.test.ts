import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** When, for how much and whether yet: what a sentence says besides who does what. Each must give exactly these claims. */
const corpora: Corpora = {
  'programmes, organs and offices': [
    ["The training was paid by AusAID's International Refugee Fund.", ["AusAID's International Refugee Fund PART_OF AusAID [done]"]],
    ["The workshop was held at UNAM's Civic Innovation Lab.", ["UNAM's Civic Innovation Lab PART_OF UNAM [done]"]],
    ["They visited Norway's Rural Programme.", []],
    [
      'Ioan Dorin, Project Coordinator of the Deep Project, Senior Researcher at the National Observatory of Athens, spoke.',
      ['Ioan Dorin HOLDS_ROLE Deep Project [done]', 'Ioan Dorin HOLDS_ROLE National Observatory of Athens [done]'],
    ],
    ['It was chaired by United States Trade Representative Ana Ruiz.', ['Ana Ruiz HOLDS_ROLE United States of America [done]']],
    ['The Sea Institute is involved in the Harbour Project.', ['Sea Institute PARTICIPATES_IN Harbour Project [ongoing]']],
    [
      'The Ports Agency is coordinating its largest ever exercise.',
      ['Ports Agency LEADS largest ever exercise [ongoing]', 'Ports Agency ORGANISES largest ever exercise [ongoing]'],
    ],
  ],
  'deeds in further words': [
    ['Norway remains a full Member of the European Union.', ['Norway MEMBER_OF European Union [done]']],
    [
      'Irish officials are taking an active part in the Ports Working Group.',
      ['Irish officials PARTICIPATES_IN Ports Working Group [ongoing]'],
    ],
    ['The delegations committed to undertake a series of public events.', ['delegations ORGANISES series of public events [planned]']],
    ['The Harbour Agency informs consumers of storms.', []],
    ['The Harbour Agency informs the Ports Committee of storms.', ['Harbour Agency REPORTS_TO Ports Committee [ongoing]']],
    ['The Northern Union imposes individual sanctions.', ['Northern Union ADOPTS individual sanctions [done]']],
    [
      'Founded by Brazil in 2011, the Open Ports Partnership now has 75 member countries.',
      ['75 member countries MEMBER_OF Open Ports Partnership [done]', 'Brazil ESTABLISHES Open Ports Partnership [done] 2011'],
    ],
  ],
  money: [
    [
      'The Northern Bank allocates a further €75 million to Freedonia and €25 million to the Relief Corps.',
      ['Northern Bank FUNDS Freedonia [done] 75000000 EUR', 'Northern Bank FUNDS Relief Corps [done] 25000000 EUR'],
    ],
    [
      'The Commission allocated €40 million to the Ports Programme. €5 million is allocated for the Harbour Institute.',
      ['Commission FUNDS Harbour Institute [done] 5000000 EUR', 'Commission FUNDS Ports Programme [done] 40000000 EUR'],
    ],
    [
      'The Harbour Agency provides an additional €8 million for the people of Norway.',
      ['Harbour Agency FUNDS people of Norway [ongoing] 8000000 EUR'],
    ],
    [
      'The Harbour Agency runs a data contest for students, sponsored by the Ports Foundation.',
      ['Harbour Agency OPERATES data contest for students [ongoing]', 'Ports Foundation FUNDS data contest for students [done]'],
    ],
    [
      'Australia is an island. Australia supports ports, and Australian ships sail. Australia will provide $5 million to the Harbour Agency.',
      ['Australia FUNDS Harbour Agency [planned] 5000000 AUD', 'Australia SUPPORTS ports [ongoing]'],
    ],
    [
      'Australia is an island. Australia supports ports, and Australian ships sail. Australia will provide A$3 million to the Sea Institute and $5 million to the Harbour Agency.',
      [
        'Australia FUNDS Harbour Agency [planned] 5000000 USD',
        'Australia FUNDS Sea Institute [planned] 3000000 AUD',
        'Australia SUPPORTS ports [ongoing]',
      ],
    ],
  ],
  dates: [
    [
      'The Ports Summit took place in Oslo from the 26th to the 28th of January 2023.',
      ['Ports Summit OCCURRED_IN Oslo [done] 2023-01-26/2023-01-28'],
    ],
    [
      'The Ports Agency attended the Oslo Summit. The Oslo Summit was held on 4 May 2021.',
      ['Oslo Summit OCCURRED_IN Oslo [done] 2021-05-04', 'Ports Agency PARTICIPATES_IN Oslo Summit [done] 2021-05-04'],
    ],
    [
      'At the 2011 Ports Forum, members of the Ports Alliance adopted the Oslo Declaration.',
      [
        'members of the Ports Alliance PARTICIPATES_IN 2011 Ports Forum [done] 2011',
        'members of the Ports Alliance ADOPTS Oslo Declaration [done] 2011',
        'members of the Ports Alliance MEMBER_OF Ports Alliance [done]',
      ],
    ],
    ['In 2021 and 2022, the Ports Bank funded the Harbour Project.', ['Ports Bank FUNDS Harbour Project [done] 2021/2022']],
    ['Since the flood in May 2022, the Commission has funded the Harbour Project.', ['Commission FUNDS Harbour Project [done]']],
    ['The Commission funds the Fusion Agency (created in 2007).', ['Commission FUNDS Fusion Agency [ongoing]']],
    [
      'The Budget proposes to provide $50 million over five years, starting in 2024-25, to the Harbour Agency to support farmers.',
      ['Budget FUNDS Harbour Agency [planned] 2024/2029 50000000 USD', 'Budget FUNDS farmers [planned] 2024/2029 50000000 USD'],
    ],
    [
      'Since founded by three countries (Brazil, Norway and Mexico) in 2011, the Open Ports Partnership has grown.',
      [
        'Brazil ESTABLISHES Open Ports Partnership [done] 2011',
        'Mexico ESTABLISHES Open Ports Partnership [done] 2011',
        'Norway ESTABLISHES Open Ports Partnership [done] 2011',
      ],
    ],
  ],
  'what stands below a date': [
    [
      'Timeline\n\nMarch 2019\n\nThe Ports Bank opens the Harbour Fund and funds the Sea Institute.\n\nMay 2019\n\nThe Ports Agency signs the Oslo Declaration.\n\n4 June 2019\n\nThe Ports Agency attends the Ports Summit.',
      [
        'Ports Agency ADOPTS Oslo Declaration [done] 2019-05',
        'Ports Agency PARTICIPATES_IN Ports Summit [done] 2019-06-04',
        'Ports Bank ESTABLISHES Harbour Fund [done] 2019-03',
        'Ports Bank FUNDS Sea Institute [done] 2019-03',
      ],
    ],
    [
      'March 2019\n\nApril 2019\n\nMay 2019\n\nJune 2019\n\nThe Ports Agency signs the Oslo Declaration.',
      ['Ports Agency ADOPTS Oslo Declaration [done]'],
    ],
    ['Press release\n\n4 June 2019\n\nThe Ports Agency signs the Oslo Declaration.', ['Ports Agency ADOPTS Oslo Declaration [done]']],
    ['**March:** The Ports Agency attends the Ports Summit.', ['Ports Agency PARTICIPATES_IN Ports Summit [done] 2020-03']],
    ['The Ports Agency spoke at the June 2019 Ports Summit.', ['Ports Agency PARTICIPATES_IN June 2019 Ports Summit [done] 2019-06']],
  ],
  'whose act it is': [
    [
      'Regulation (EU) No 910/2014 of the European Parliament and of the Council sets rules for ports.',
      [
        'Council of the European Union ADOPTS Regulation (EU) No 910/2014 [done]',
        'European Parliament ADOPTS Regulation (EU) No 910/2014 [done]',
      ],
    ],
    [
      'Directive 2013/40/EU of the European Parliament and of the Council of 12 August 2013 on attacks covers ports.',
      [
        'Council of the European Union ADOPTS Directive 2013/40/EU [done] 2013-08-12',
        'European Parliament ADOPTS Directive 2013/40/EU [done] 2013-08-12',
      ],
    ],
    [
      'Commission Recommendation (EU) 2021/946 of 3 June 2021 covers ports.',
      ['European Commission ADOPTS Commission Recommendation (EU) 2021/946 [done] 2021-06-03'],
    ],
    ['Council Decision (EU) 2020/1253 sets rules.', ['Council of the European Union ADOPTS Council Decision (EU) 2020/1253 [done]']],
    [
      'The Commission published a Communication on an EU Toolbox for Ports.',
      ['European Commission PUBLISHES Communication on an EU Toolbox for Ports [done]'],
    ],
    ['Regulation (EU) No 910/2014 of the Ports Club sets rules for ports.', []],
  ],
  'countries after their towns': [
    [
      'The Ports Summit took place in Luleå, Sweden, on 31 May 2023.',
      ['Ports Summit OCCURRED_IN Luleå [done] 2023-05-31', 'Ports Summit OCCURRED_IN Sweden [done] 2023-05-31'],
    ],
    ['The Ports Summit took place in Oslo. Norway is cold.', ['Ports Summit OCCURRED_IN Oslo [done]']],
  ],
  'what is still to come': [
    [
      'Norway will establish a response team in the Department of Ports.',
      ['Norway ESTABLISHES response team [planned]', 'response team PART_OF Department of Ports [planned]'],
    ],
    ['The ministers shall be members of the Harbour Council.', ['ministers MEMBER_OF Harbour Council [planned]']],
    ['The Commission said that it would fund the Harbour Project.', ['Commission FUNDS Harbour Project [planned]']],
    ['The Commission proposed that it would be funded.', []],
  ],
};

checkCorpora(corpora);
