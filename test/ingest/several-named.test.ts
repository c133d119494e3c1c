import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Several who are named for what they did or are, and what may stand between a verb and whom it takes. Each must give exactly these claims. */
const corpora: Corpora = {
  'those named did what the noun before them tells': [
    [
      'The countries that adopted the Tide Charter include Kenya, Peru and Chile.',
      ['Chile ADOPTS Tide Charter [done]', 'Kenya ADOPTS Tide Charter [done]', 'Peru ADOPTS Tide Charter [done]'],
    ],
    [
      'The institutions that took part in the Tide Summit were the Harbour Agency and the Crane Board.',
      ['Crane Board PARTICIPATES_IN Tide Summit [done]', 'Harbour Agency PARTICIPATES_IN Tide Summit [done]'],
    ],
    [
      'Organisations supported by the Harbour Agency include the Crane Society and the Pilot League.',
      ['Harbour Agency SUPPORTS Crane Society [done]', 'Harbour Agency SUPPORTS Pilot League [done]'],
    ],
    ['The reports that the Harbour Agency reads include tables and maps.', []],
  ],
  'what several are to somebody': [
    [
      "Kenya and Peru are currently the Harbour Agency's major partners and donors in Oslo.",
      [
        'Kenya COOPERATES_WITH Harbour Agency [ongoing]',
        'Kenya FUNDS Harbour Agency [ongoing]',
        'Peru COOPERATES_WITH Harbour Agency [ongoing]',
        'Peru FUNDS Harbour Agency [ongoing]',
      ],
    ],
    ["The Crane Board is one of the Harbour Agency's closest partners.", ['Crane Board COOPERATES_WITH Harbour Agency [ongoing]']],
    ['Kenya and Peru are founding members of the Tide Forum.', ['Kenya MEMBER_OF Tide Forum [done]', 'Peru MEMBER_OF Tide Forum [done]']],
    ["The Crane Board is not one of the Harbour Agency's partners.", ['Crane Board not COOPERATES_WITH Harbour Agency [ongoing]']],
    ["The Harbour Agency's partners and donors are many.", []],
  ],
  'asides that only hedge': [
    [
      'The Tide Task Force shall coordinate, as appropriate and consistent with applicable law, with the Crane Board.',
      ['Tide Task Force COOPERATES_WITH Crane Board [planned]'],
    ],
    ['The Tide Task Force shall consult, where appropriate, the Crane Board.', ['Tide Task Force COOPERATES_WITH Crane Board [planned]']],
    [
      'The Harbour Agency shall, to the extent permitted by law, support the Crane Board.',
      ['Harbour Agency SUPPORTS Crane Board [planned]'],
    ],
    ['The Harbour Agency will, as planned, move to Oslo.', []],
  ],
  'a name after a colon at the end': [
    [
      'The Harbour Agency launched a new programme to support fishers: the Crane Fund.',
      ['Crane Fund SUPPORTS fishers [called-for]', 'Harbour Agency ESTABLISHES Crane Fund [done]'],
    ],
    ['The Harbour Agency bought a crane for a port: the Crane Board paid.', []],
  ],
  'close ties to somebody': [
    ['Kenya maintains close ties to the Tide Forum.', ['Kenya COOPERATES_WITH Tide Forum [ongoing]']],
    [
      'Kenya and Peru maintain close ties to and are development partners with the Tide Forum.',
      ['Kenya COOPERATES_WITH Tide Forum [ongoing]', 'Peru COOPERATES_WITH Tide Forum [ongoing]'],
    ],
    ['The port maintains close ties to its past.', []],
  ],
};

checkCorpora(corpora);
