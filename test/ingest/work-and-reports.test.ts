import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who is kept informed, who has a part in work, whose "its" is, and lists past relative clauses. Each must give exactly these claims. */
const corpora: Corpora = {
  'who is kept informed': [
    [
      'The Ports Council requests the Tide Bureau to keep the Harbour Committee regularly informed of progress.',
      ['Ports Council CALLS_ON Tide Bureau [done]', 'Tide Bureau REPORTS_TO Harbour Committee [called-for]'],
    ],
    [
      'The Ports Council requests the Tide Bureau to keep it informed.',
      ['Ports Council CALLS_ON Tide Bureau [done]', 'Tide Bureau REPORTS_TO Ports Council [called-for]'],
    ],
    ['The Tide Bureau keeps the harbour clean.', []],
  ],
  'a part in work on something': [
    ['The Tide Bureau took part in the design of the Safe Harbour Project.', ['Tide Bureau PARTICIPATES_IN Safe Harbour Project [done]']],
    ['The Tide Bureau took part in the design of harbours.', []],
  ],
  'whose it is': [
    [
      'The Ports Council invites the World Bank and Kenya to continue their engagement with Somalia.',
      [
        'Kenya COOPERATES_WITH Somalia [called-for]',
        'Ports Council CALLS_ON Kenya [done]',
        'Ports Council CALLS_ON World Bank [done]',
        'World Bank COOPERATES_WITH Somalia [called-for]',
      ],
    ],
    [
      "Mona Holm, Director General of the Bank's Regional Office for North Africa, resigned.",
      [
        "Bank's Regional Office for North Africa PART_OF Bank [done]",
        "Mona Holm HOLDS_ROLE Bank's Regional Office for North Africa [done]",
      ],
    ],
    [
      'The Asian Development Bank and the World Bank met in May 2018. The Bank funds the Safe Harbour Project.',
      ['Asian Development Bank COOPERATES_WITH World Bank [done] 2018-05', 'Asian Development Bank FUNDS Safe Harbour Project [ongoing]'],
    ],
  ],
  'lists past relative clauses': [
    [
      'The Safe Harbour Project will be co-financed by the World Bank, which is based in Washington, and the Tide Fund.',
      ['Tide Fund FUNDS Safe Harbour Project [planned]', 'World Bank FUNDS Safe Harbour Project [planned]'],
    ],
  ],
};

checkCorpora(corpora);
