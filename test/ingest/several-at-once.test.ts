import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Boards and their holders of office, organs after "whose", lists that are counted, and who is there. Each must give exactly these claims. */
const corpora: Corpora = {
  'boards, organs and offices': [
    [
      'The Board of Trustees of the Glass Museum adopted a new strategy.',
      ['Board of Trustees ADOPTS new strategy [done]', 'Board of Trustees PART_OF Glass Museum [done]'],
    ],
    [
      'The Tides Network, whose steering committee is chaired by Norway, has 20 members.',
      ['Norway LEADS steering committee [ongoing]', 'steering committee PART_OF Tides Network [done]'],
    ],
    ['The Secretary of State for Harbours, Ana Ruiz, has spoken.', ['Ana Ruiz HOLDS_ROLE Harbours [done]']],
    [
      'The Harbour Agency is independent of government and answerable only to the Norwegian Parliament.',
      ['Harbour Agency REPORTS_TO Norwegian Parliament [ongoing]'],
    ],
    ['Set up by royal decree, the Harbour Agency has 40 staff.', []],
  ],
  'lists that are counted, or told of as one': [
    [
      'The Harbour Agency works with two partners, Norvik Ltd and Aldia Ltd.',
      ['Harbour Agency COOPERATES_WITH Aldia Ltd [ongoing]', 'Harbour Agency COOPERATES_WITH Norvik Ltd [ongoing]'],
    ],
    [
      'Norway and Chile, which signed the Tides Treaty, are neighbours of nobody.',
      ['Chile ADOPTS Tides Treaty [done]', 'Norway ADOPTS Tides Treaty [done]', 'Norway COOPERATES_WITH Chile [done]'],
    ],
  ],
  'who is there, and where': [
    [
      'The Harbour Agency held the Tides Conference, with 60 experts attending.',
      ['60 experts PARTICIPATES_IN Tides Conference [done]', 'Harbour Agency ORGANISES Tides Conference [done]'],
    ],
    ['The Tides Summit started in Oslo.', ['Tides Summit OCCURRED_IN Oslo [done]']],
    [
      'The ministers welcomed the presentation by the Harbour Agency of its annual report.',
      ['Harbour Agency PUBLISHES annual report [done]'],
    ],
  ],
};

checkCorpora(corpora);
