import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Sentences whose parts stand far from each other, by the form of the text. Each must give exactly these claims. */
const corpora: Corpora = {
  'lines broken at a width beside long items': [
    [
      [
        '# Rules of the Lake Board',
        'The Lake Board meets in the spring and in the autumn of each year at the Lake\nHouse. The Harbour Agency assists the Lake Board and keeps the minutes of its meetings in the\nregister that the rules of procedure set out for that purpose and for no other end,\nand sends them to those who attended within a month of the day on which it was held.',
        'The rules say:',
        '- minutes are kept in the language in which the meeting was held, and are read out at the start of the next one before any other point of the agenda is opened by those who are present;',
        '- the agenda is sent out two weeks before the day of the meeting, with all papers that are needed to follow it, and nothing is put on it later than that but with the consent of all present;',
        '- votes are taken by a show of hands, and are counted twice where the first count leaves any doubt as to the outcome, which is then written down in the minutes in full;',
      ].join('\n\n'),
      ['Harbour Agency SUPPORTS Lake Board [ongoing]'],
    ],
  ],
  'sentences cut by a page': [
    [
      'The rules of the quays are old and were last read in the spring of this year. The Fish Council was set up by the\n\nHarbour Agency.',
      [],
    ],
    [
      'The rules of the quays are old and were last read in the spring of this year. Long after that, and with much care, the Harbour Agency assists in all that is asked of it by those who keep the\n\nquays. The Harbour Agency assists the Fish Council.',
      ['Harbour Agency SUPPORTS Fish Council [ongoing]'],
    ],
  ],
  'items that open with an adjunct': [
    [
      'The Lake Forum shall, in particular:\n\n(a) at the request of the Harbour Agency or on its own initiative, advise the Coast Guard;\n\n(b) in cooperation with the Fish Council, assist the Port Authority;\n\n(c) where appropriate, support the Tide Office.',
      [
        'Fish Council SUPPORTS Port Authority [planned]',
        'Harbour Agency CALLS_ON Lake Forum [done]',
        'Lake Forum COOPERATES_WITH Fish Council [planned]',
        'Lake Forum SUPPORTS Coast Guard [planned]',
        'Lake Forum SUPPORTS Port Authority [planned]',
        'Lake Forum SUPPORTS Tide Office [planned]',
      ],
    ],
    ['The Lake Forum shall report on:\n\n(a) in each port, support vessels and quays;\n\n(b) at sea, storms.', []],
  ],
  'asides between subject and verb': [
    [
      'The Harbour Agency, through the Harbour Board and based on work done by the Coast Guard, shall, on a yearly basis, submit a report to the Fish Council.',
      ['Harbour Agency REPORTS_TO Fish Council [planned]', 'Harbour Agency PUBLISHES report to the Fish Council [planned]'],
    ],
    [
      'The Lake Board, created to act on behalf of the ports, shall assist the Port Authority.',
      ['Lake Board SUPPORTS Port Authority [planned]'],
    ],
    [
      'The Coast Guard, as well as the Port Authority, assists the Harbour Agency.',
      ['Coast Guard SUPPORTS Harbour Agency [ongoing]', 'Port Authority SUPPORTS Harbour Agency [ongoing]'],
    ],
    ['Storms, as well as floods, trouble the Harbour Agency.', []],
    [
      'The Tide Programme, which supports Norland, as well as Sudland, assists the Port Authority.',
      [
        'Tide Programme SUPPORTS Norland [ongoing]',
        'Tide Programme SUPPORTS Port Authority [ongoing]',
        'Tide Programme SUPPORTS Sudland [ongoing]',
      ],
    ],
  ],
  'asides within lists': [
    [
      'The Harbour Agency and, where relevant, the Coast Guard shall assist the Port Authority.',
      ['Coast Guard SUPPORTS Port Authority [planned]', 'Harbour Agency SUPPORTS Port Authority [planned]'],
    ],
    [
      'The Tide Strategy was adopted by the Ministry of Health (MH), the Ministry of Food (MF) and, new to the group, the Ministry of Ports (MP).',
      [
        'Ministry of Food ADOPTS Tide Strategy [done]',
        'Ministry of Health ADOPTS Tide Strategy [done]',
        'Ministry of Ports ADOPTS Tide Strategy [done]',
      ],
    ],
    [
      'The Lake Council adopted the plan and, following the talks, the Coast Guard assisted the Fish Council.',
      ['Coast Guard SUPPORTS Fish Council [done]'],
    ],
  ],
  'the preposition said again': [
    [
      'The Tide Network shall be composed of one representative from the Harbour Agency, from the Port Authority and from Norland as observers.',
      [
        'Harbour Agency MEMBER_OF Tide Network [planned]',
        'Norland MEMBER_OF Tide Network [planned]',
        'Port Authority MEMBER_OF Tide Network [planned]',
      ],
    ],
  ],
  'pairs that share a verb': [
    [
      'The Coast Guard will be assisted by the Harbour Agency and the Port Authority by the Tide Office.',
      ['Harbour Agency SUPPORTS Coast Guard [planned]'],
    ],
    [
      'The Coast Guard will be assisted by the Harbour Agency and the Port Authority by means of the Tide Register.',
      ['Harbour Agency SUPPORTS Coast Guard [planned]', 'Port Authority SUPPORTS Coast Guard [planned]'],
    ],
  ],
  'purposes that open a sentence': [
    [
      'To assist the Coast Guard, the Harbour Agency and the Port Authority will launch the Tide Programme.',
      [
        'Harbour Agency COOPERATES_WITH Port Authority [planned]',
        'Harbour Agency ESTABLISHES Tide Programme [planned]',
        'Harbour Agency SUPPORTS Coast Guard [planned]',
        'Port Authority ESTABLISHES Tide Programme [planned]',
        'Port Authority SUPPORTS Coast Guard [planned]',
      ],
    ],
    [
      'By assisting the Coast Guard, the Harbour Agency and the Port Authority support the Fish Council.',
      [
        'Harbour Agency SUPPORTS Coast Guard [ongoing]',
        'Harbour Agency SUPPORTS Fish Council [ongoing]',
        'Port Authority SUPPORTS Coast Guard [ongoing]',
        'Port Authority SUPPORTS Fish Council [ongoing]',
      ],
    ],
  ],
  'verbs that go on with a subject': [
    [
      'The Coast Guard shall make such arrangements for the quays as may be required by the Harbour Agency and shall immediately assist the Port Authority.',
      ['Coast Guard SUPPORTS Port Authority [planned]', 'Harbour Agency CALLS_ON Coast Guard [planned]'],
    ],
    [
      'The Harbour Agency not only assists the Coast Guard but also cooperates with the Port Authority.',
      ['Harbour Agency COOPERATES_WITH Port Authority [ongoing]', 'Harbour Agency SUPPORTS Coast Guard [ongoing]'],
    ],
    [
      'Ministries of Norland shall assist and provide information to the Lake Council.',
      ['Ministries of Norland REPORTS_TO Lake Council [planned]', 'Ministries of Norland SUPPORTS Lake Council [planned]'],
    ],
    [
      'The Harbour Agency and the Port Authority, which are members of the Tide Network, support the Fish Council.',
      [
        'Harbour Agency MEMBER_OF Tide Network [done]',
        'Harbour Agency SUPPORTS Fish Council [ongoing]',
        'Port Authority MEMBER_OF Tide Network [done]',
        'Port Authority SUPPORTS Fish Council [ongoing]',
      ],
    ],
  ],
  'what texts ask': [
    [
      'The Norland Senate approved a motion urging the Government of Norland to assist the Harbour Agency.',
      ['Government of Norland SUPPORTS Harbour Agency [called-for]', 'Norland Senate CALLS_ON Government of Norland [done]'],
    ],
    ['The Norland Senate debated a motion urging caution.', []],
    ['The Harbour Agency sent a letter to Norland urging it to care.', []],
  ],
  'names to come': [
    [
      'The Government of Norland hereby establishes, within the Harbour Agency, a Commission to be known as the Tide Commission.',
      ['Government of Norland ESTABLISHES Tide Commission [done]', 'Tide Commission PART_OF Harbour Agency [done]'],
    ],
  ],
  'offices before their holders': [
    [
      "The Harbour Agency's Director, Ana Ruiz, and the Fish Council signed the Tide Agreement.",
      [
        'Ana Ruiz ADOPTS Tide Agreement [done]',
        'Ana Ruiz COOPERATES_WITH Fish Council [done]',
        'Ana Ruiz HOLDS_ROLE Harbour Agency [done]',
        'Fish Council ADOPTS Tide Agreement [done]',
      ],
    ],
  ],
};

checkCorpora(corpora);
