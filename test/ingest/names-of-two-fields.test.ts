import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Names that go on where others would end, people by their initials, and gatherings told by a plain noun. Each must give exactly these claims. */
const corpora: Corpora = {
  'two fields that share a noun': [
    ['Norway funds the Tide Research and Innovation programme.', ['Norway FUNDS Tide Research and Innovation programme [ongoing]']],
    [
      'Norway funds the Tide Programme and the Coast Programme.',
      ['Norway FUNDS Coast Programme [ongoing]', 'Norway FUNDS Tide Programme [ongoing]'],
    ],
    ['Norway supports the Department of Commerce and Agriculture.', ['Norway SUPPORTS Department of Commerce and Agriculture [ongoing]']],
    [
      'Norway supports the Department of Commerce and Congress.',
      ['Norway SUPPORTS Congress [ongoing]', 'Norway SUPPORTS U.S. Department of Commerce [ongoing]'],
    ],
  ],
  'a field within another': [
    [
      'Norway supports the Committee on Reforms in the Insurance Sector.',
      ['Norway SUPPORTS Committee on Reforms in the Insurance Sector [ongoing]'],
    ],
    ['Norway supports the Committee on Reforms in the hall.', ['Norway SUPPORTS Committee on Reforms [ongoing]']],
    ['Norway supports the Consulate-General in New York.', ['Norway SUPPORTS Consulate-General in New York [ongoing]']],
  ],
  'people by their initials': [
    ['R.N. Malhotra chaired the Tide Council.', ['R.N. Malhotra LEADS Tide Council [done]']],
    ['The Tide Council was chaired by E. Gyimah-Boadi.', ['E. Gyimah-Boadi LEADS Tide Council [done]']],
    ['The rules stand in Annex B. Tables of costs follow.', []],
  ],
  gatherings: [
    ['Norway attended the Circular Economy Dialogue.', ['Norway PARTICIPATES_IN Circular Economy Dialogue [done]']],
    ['Norway attended the Syrian peace talks.', ['Norway PARTICIPATES_IN Syrian peace talks [done]']],
    ['Norway attended the Tide Debate on Ports.', ['Norway PARTICIPATES_IN Tide Debate on Ports [done]']],
    ['Norway joined the dialogue.', []],
  ],
};

checkCorpora(corpora);
