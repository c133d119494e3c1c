import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** What actors do with and for each other, and where they stand. Each must give exactly these claims. */
const corpora: Corpora = {
  'help, and who gets it': [
    ['The Harbour Agency shared 2 million vaccines with Kenya.', ['Harbour Agency SUPPORTS Kenya [done]']],
    ['The Harbour Agency coordinated the delivery of generators to Kenya.', ['Harbour Agency SUPPORTS Kenya [done]']],
    ['The Harbour Agency coordinated the work of its staff.', []],
    ['The Quay Board will seek advice from the Tide Institute.', ['Tide Institute SUPPORTS Quay Board [planned]']],
    [
      'The Harbour Agency supported plans for the Tide Conference in Copenhagen.',
      ['Harbour Agency SUPPORTS Tide Conference in Copenhagen [done]', 'Tide Conference in Copenhagen OCCURRED_IN Copenhagen [done]'],
    ],
    ['The Tide Institute supports policy decisions with data.', []],
  ],
  'verbs joined before a preposition': [
    [
      'The Ministry of Trade was set up to support and work with the Tide Network.',
      ['Ministry of Trade COOPERATES_WITH Tide Network [done]', 'Ministry of Trade SUPPORTS Tide Network [done]'],
    ],
    [
      'The Harbour Agency continues to support, and to cooperate with, the Tide Network.',
      ['Harbour Agency COOPERATES_WITH Tide Network [ongoing]', 'Harbour Agency SUPPORTS Tide Network [ongoing]'],
    ],
    ['The Harbour Agency grew and works with the Tide Network.', ['Harbour Agency COOPERATES_WITH Tide Network [ongoing]']],
  ],
  'who is consulted and who is told': [
    ['The Harbour Agency will consult and be informed by fishers.', ['Harbour Agency COOPERATES_WITH fishers [planned]']],
    ['The Council was informed by the Harbour Agency of the delay.', ['Harbour Agency REPORTS_TO Council [done]']],
  ],
  'recitals that run on': [
    [
      'Noting that the Tide Network links ports and fishers concerned with quays, Wishing to support and work with the Tide Network, have agreed as follows.',
      [],
    ],
  ],
  'nouns that share an owner': [
    ['The European Commission expresses its solidarity and support for Kenya.', ['European Commission SUPPORTS Kenya [ongoing]']],
  ],
  'units and what they stand in': [
    ['The Harbour Office, Ministry of Trade, issued the licences.', ['Harbour Office PART_OF Ministry of Trade [done]']],
    ['The Tide Office (Ministry of Trade) keeps the licences.', ['Tide Office PART_OF Ministry of Trade [done]']],
    [
      'The Division of Tides, the Department of Trade and the Harbour Bank met.',
      [
        'Department of Trade COOPERATES_WITH Harbour Bank [done]',
        'Division of Tides COOPERATES_WITH Department of Trade [done]',
        'Division of Tides COOPERATES_WITH Harbour Bank [done]',
      ],
    ],
    ['The Bureau of Harbours of the Department of Trade issued the licences.', ['Bureau of Harbours PART_OF Department of Trade [done]']],
    [
      'The Legal Division of the Secretariat of the Tide Network drafted it.',
      [
        'Legal Division of the Secretariat of the Tide Network PART_OF Secretariat of the Tide Network [done]',
        'Secretariat of the Tide Network PART_OF Tide Network [done]',
      ],
    ],
    ['The Quay Board will be a sub-board of the Harbour Executive.', ['Quay Board PART_OF Harbour Executive [planned]']],
  ],
  'fields and times of offices': [
    ['Kenyan Finance Minister Ana Ruiz smiled.', ['Ana Ruiz HOLDS_ROLE Finance [done]', 'Ana Ruiz HOLDS_ROLE Kenya [done]']],
    ['Former Kenya Prime Minister Jon Aro smiled.', ['Jon Aro HOLDS_ROLE Kenya [done]']],
    [
      'Ana Ruiz (incoming ECB Director General Market Infrastructure and Payments) smiled.',
      ['Ana Ruiz HOLDS_ROLE European Central Bank [done]'],
    ],
    ['United States Secretary of Commerce Ana Ruiz smiled.', ['Ana Ruiz HOLDS_ROLE United States of America [done]']],
  ],
  attacks: [
    [
      "Norway's attacks on Kenya's ports were condemned.",
      ["Norway PARTICIPATES_IN attacks on Kenya's ports [ongoing]", "attacks on Kenya's ports OCCURRED_IN Kenya [ongoing]"],
    ],
    ['The attack of fever on the ship was condemned.', []],
  ],
  'where events were': [
    [
      'The Harbour Agency held workshops in Kenya, Ghana and Norway.',
      [
        'Harbour Agency ORGANISES workshops [done]',
        'workshops OCCURRED_IN Ghana [done]',
        'workshops OCCURRED_IN Kenya [done]',
        'workshops OCCURRED_IN Norway [done]',
      ],
    ],
    [
      'Participants at the Tide Conference, 2-4 July 2012, Copenhagen.',
      ['Tide Conference OCCURRED_IN Copenhagen [done] 2012-07-02/2012-07-04'],
    ],
    ['Minutes of the Tide Conference, the Harbour Agency and the rest.', []],
  ],
  'who is there': [
    [
      'Attendees representing Kenya and the Harbour Agency agreed on a plan at the Tide Workshop.',
      ['Harbour Agency PARTICIPATES_IN Tide Workshop [done]', 'Kenya PARTICIPATES_IN Tide Workshop [done]'],
    ],
    [
      'The Tide Workshop featured speakers from the Harbour Agency and the Tide Institute.',
      ['Harbour Agency PARTICIPATES_IN Tide Workshop [done]', 'Tide Institute PARTICIPATES_IN Tide Workshop [done]'],
    ],
    [
      'The Harbour Agency has joined forces with the Tide Institute in an ambitious partnership.',
      ['Harbour Agency COOPERATES_WITH Tide Institute [done]'],
    ],
  ],
};

checkCorpora(corpora);
