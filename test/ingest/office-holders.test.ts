import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Who acts where offices and descriptions stand between the names and the verb. Each must give exactly these claims. */
const corpora: Corpora = {
  'one title for several': [
    [
      'The Foreign Ministers of Norway and Iceland signed the Reef Pact.',
      [
        'Foreign Minister of Iceland ADOPTS Reef Pact [done]',
        'Foreign Minister of Norway ADOPTS Reef Pact [done]',
        'Foreign Minister of Norway COOPERATES_WITH Foreign Minister of Iceland [done]',
      ],
    ],
    [
      'The Governments of Norway and Iceland signed the Reef Pact.',
      ['Iceland ADOPTS Reef Pact [done]', 'Norway ADOPTS Reef Pact [done]', 'Norway COOPERATES_WITH Iceland [done]'],
    ],
  ],
  'a title alone': [
    [
      'President Ana Ruiz signed the Reef Act. The President called on Norway to help.',
      ['Ana Ruiz ADOPTS Reef Act [done]', 'Ana Ruiz CALLS_ON Norway [done]'],
    ],
    [
      'President Ana Ruiz and President Jon Aro signed the Reef Act. The President called on Norway to help.',
      ['Ana Ruiz ADOPTS Reef Act [done]', 'Jon Aro ADOPTS Reef Act [done]', 'President CALLS_ON Norway [done]'],
    ],
  ],
  'an organ that opens a text': [
    ['Its Board is chaired by Ana Ruiz.', ['Ana Ruiz LEADS Board [ongoing]']],
    ['The Tide Office is old. Its Board met.', ['Board PART_OF Tide Office [done]']],
  ],
  'descriptions between commas': [
    [
      'The Tide Fund, a joint scheme of Norway and Kenya, supports port authorities.',
      ['Tide Fund SUPPORTS port authorities [ongoing]', 'Kenya ESTABLISHES Tide Fund [done]', 'Norway ESTABLISHES Tide Fund [done]'],
    ],
    [
      'The Tide Fund, set up in 2012 by Norway, Kenya and Ghana, funded the Safe Harbour Project.',
      [
        'Ghana ESTABLISHES Tide Fund [done] 2012',
        'Kenya ESTABLISHES Tide Fund [done] 2012',
        'Norway ESTABLISHES Tide Fund [done] 2012',
        'Tide Fund FUNDS Safe Harbour Project [done]',
      ],
    ],
    [
      'The Tide Fund, run by Norway in partnership with Kenya, supports port authorities.',
      [
        'Kenya OPERATES Tide Fund [ongoing]',
        'Norway COOPERATES_WITH Kenya [done]',
        'Norway OPERATES Tide Fund [ongoing]',
        'Tide Fund SUPPORTS port authorities [ongoing]',
      ],
    ],
    [
      'The Tide Fund, a joint scheme of Norway and Kenya, is small.',
      ['Kenya ESTABLISHES Tide Fund [done]', 'Norway ESTABLISHES Tide Fund [done]'],
    ],
  ],
  'people with their offices, before the name and after it': [
    [
      'Jane Roe, Ambassador of Japan, and the Mayor of Oslo, Mr Ramesh Holm, signed the Tide Agreement.',
      [
        'Jane Roe ADOPTS Tide Agreement [done]',
        'Jane Roe COOPERATES_WITH Ramesh Holm [done]',
        'Jane Roe HOLDS_ROLE Japan [done]',
        'Ramesh Holm ADOPTS Tide Agreement [done]',
        'Ramesh Holm HOLDS_ROLE Oslo [done]',
      ],
    ],
    [
      'The Permanent Representative of El Salvador, Carlos Roberto Vela, signed the Tide Agreement.',
      ['Carlos Roberto Vela ADOPTS Tide Agreement [done]', 'Carlos Roberto Vela HOLDS_ROLE El Salvador [done]'],
    ],
    ['The Head of the Tide Office, H.E. Ambassador Francisco Moura, resigned.', ['Francisco Moura HOLDS_ROLE Tide Office [done]']],
    [
      'President of the Republic of Kazakhstan N. Brandt chaired the Tide Summit.',
      ['N. Brandt HOLDS_ROLE Kazakhstan [done]', 'N. Brandt LEADS Tide Summit [done]'],
    ],
    [
      'The Tide Office re-appointed Jon Brand of Norway as Director of the Ports Institute.',
      ['Jon Brand HOLDS_ROLE Ports Institute [done]'],
    ],
    ['The Tide Bureau in Peru, headed by Jane Roe, left.', ['Jane Roe LEADS Tide Bureau [done]']],
    ['His Excellency the Ambassador arrived in Oslo.', []],
  ],
  'decisions of a body at its own meeting': [
    [
      'The Security Council, at its 12th meeting held on 4 May 2018, adopted the following decision on ports:\n\n1. Calls on Norway to ratify the Ports Convention.',
      [
        'Norway ADOPTS Ports Convention [called-for]',
        'United Nations Security Council CALLS_ON Norway [done]',
        'United Nations Security Council PARTICIPATES_IN 12th meeting [done] 2018-05-04',
      ],
    ],
  ],
};

checkCorpora(corpora);
