import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Clauses that asides part from their subjects, sums that conditions part from who gets them, and names that small words join. Each must give exactly these claims. */
const corpora: Corpora = {
  'what stands before an aside and its verb opens a clause of its own': [
    [
      'The Ports Agency adopted a strategy for quays, and the Tides Board, chaired by Norway, supports the Ferry Council.',
      [
        'Norway LEADS Tides Board [ongoing]',
        'Ports Agency ADOPTS strategy for quays [done]',
        'Tides Board SUPPORTS Ferry Council [ongoing]',
      ],
    ],
    [
      'The Agency published its guide for pilots, and the Tides Centre, opened in March, supports the Ferry Council.',
      ['Agency PUBLISHES guide for pilots [done]', 'Tides Centre SUPPORTS Ferry Council [ongoing]'],
    ],
    [
      'Operators that fail to comply will be asked by the Ports Agency to cooperate with the Tides Centre.',
      ['Operators COOPERATES_WITH Tides Centre [called-for]', 'Ports Agency CALLS_ON Operators [planned]'],
    ],
  ],
  'participles and gerunds that open a sentence speak of its subject': [
    [
      'Chaired by a steering group comprising Norway and Chad, the Quay Forum supports small ports.',
      [
        'Chad MEMBER_OF steering group [done]',
        'Norway MEMBER_OF steering group [done]',
        'Quay Forum SUPPORTS small ports [ongoing]',
        'steering group LEADS Quay Forum [ongoing]',
        'steering group PART_OF Quay Forum [done]',
      ],
    ],
  ],
  'who is charged with a deed, or asked to approve a text': [
    [
      'The Ports Ministry entrusted the Tides Centre with the implementation of the Clean Quay Programme.',
      ['Ports Ministry CALLS_ON Tides Centre [done]', 'Tides Centre IMPLEMENTS Clean Quay Programme [ongoing]'],
    ],
    ['The draft Code on Ports will be submitted to the Tides Board for adoption.', ['Tides Board ADOPTS Code on Ports [planned]']],
    [
      'The Ports Agency submitted its draft Strategy for Ports to the Tides Board for approval.',
      ['Ports Agency PROPOSES Strategy for Ports [done]', 'Tides Board ADOPTS Strategy for Ports [called-for]'],
    ],
    [
      'The Ports Agency submitted its report to the Tides Board for information.',
      ['Ports Agency PUBLISHES report to the Tides Board [done]', 'Ports Agency REPORTS_TO Tides Board [done]'],
    ],
  ],
  'sums go past what limits them, and places in a list go with the place before': [
    [
      'The Tides Bank will provide $4 million, subject to the approval of its board, to the Ports Agency.',
      ['Tides Bank FUNDS Ports Agency [planned] 4000000 USD'],
    ],
    [
      'The Ferry Fund, to which Norway and Chad pledged $3 million each, was set up in March.',
      ['Chad FUNDS Ferry Fund [done] 3000000 USD', 'Norway FUNDS Ferry Fund [done] 3000000 USD'],
    ],
    ['The Tides Bank gave loans to ship owners in Kenya, Chad and Peru.', []],
  ],
  'what is made to help "it" helps who made it': [
    [
      'The Pilots Panel was established by the Tides Council to assist it.',
      ['Pilots Panel SUPPORTS Tides Council [done]', 'Tides Council ESTABLISHES Pilots Panel [done]'],
    ],
  ],
  'whose cooperation it is tells who is to step it up': [
    [
      'The Tides Council called on Norway to step up its cooperation with the Ports Agency.',
      ['Norway COOPERATES_WITH Ports Agency [called-for]', 'Tides Council CALLS_ON Norway [done]'],
    ],
  ],
  'an owner meets at what others host': [
    [
      "The Pilots Network's conference, hosted by the Ports Ministry, was attended by Norway.",
      [
        'Norway PARTICIPATES_IN conference [done]',
        'Pilots Network PARTICIPATES_IN conference [done]',
        'Ports Ministry ORGANISES conference [done]',
      ],
    ],
  ],
  'names with small words, and what the noun before a name says it is': [
    [
      "The Women in Shipping Network works with the Cornish Boatmen's Guild.",
      ["Women in Shipping Network COOPERATES_WITH Cornish Boatmen's Guild [ongoing]"],
    ],
    [
      'The Institute for Tides and the Danish government signed an agreement.',
      [
        'Government of Denmark ADOPTS agreement [done]',
        'Institute for Tides ADOPTS agreement [done]',
        'Institute for Tides COOPERATES_WITH Government of Denmark [done]',
      ],
    ],
    [
      'The Ports Agency supports the EU-funded project TideNet.',
      ['European Union FUNDS TideNet [ongoing]', 'Ports Agency SUPPORTS TideNet [ongoing]'],
    ],
    [
      'The Kenyan Geological Survey works with the intelligence service.',
      ['Kenyan Geological Survey COOPERATES_WITH intelligence service [ongoing]'],
    ],
    ['President Ana Ruiz, accompanied by the Minister of Ports, visited the Tides Centre.', []],
  ],
};

checkCorpora(corpora);
