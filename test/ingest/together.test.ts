import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Working together, and words for several spoken of before: exactly these claims. */
test.each([
  ['They patrol alongside the Coast Guard.', []],
  ['The Harbour Safety Agency will work alongside the Coast Guard.', ['Harbour Safety Agency COOPERATES_WITH Coast Guard [planned]']],
  [
    'The Ministry of Fisheries, in close cooperation and consultation with the Tide Institute, publishes the Reef Atlas.',
    ['Ministry of Fisheries COOPERATES_WITH Tide Institute [ongoing]', 'Ministry of Fisheries PUBLISHES Reef Atlas [done]'],
  ],
  ['The Harbour Safety Agency works side by side with the Coast Guard.', ['Harbour Safety Agency COOPERATES_WITH Coast Guard [ongoing]']],
  [
    'The Ministry of Fisheries and the Ocean Trust have entered into a partnership.',
    ['Ministry of Fisheries COOPERATES_WITH Ocean Trust [done]'],
  ],
  [
    'The Ministry of Fisheries has entered into a cooperation agreement with the Ocean Trust.',
    [
      'Ministry of Fisheries ADOPTS cooperation agreement [done]',
      'Ministry of Fisheries COOPERATES_WITH Ocean Trust [done]',
      'Ocean Trust ADOPTS cooperation agreement [done]',
    ],
  ],
  ['The Harbour Safety Agency and the Coast Guard exchanged crew lists.', ['Harbour Safety Agency COOPERATES_WITH Coast Guard [done]']],
  ['The Harbour Safety Agency and the Coast Guard read crew lists.', []],
  [
    'The Harbour Safety Agency, the Coast Guard and the Ocean Trust issued a joint statement.',
    [
      'Coast Guard COOPERATES_WITH Ocean Trust [done]',
      'Coast Guard PUBLISHES joint statement [done]',
      'Harbour Safety Agency COOPERATES_WITH Coast Guard [done]',
      'Harbour Safety Agency COOPERATES_WITH Ocean Trust [done]',
      'Harbour Safety Agency PUBLISHES joint statement [done]',
      'Ocean Trust PUBLISHES joint statement [done]',
    ],
  ],
  [
    'The Minister of Fisheries met the Minister of Transport. The two ministers agreed on the Tide Protocol.',
    [
      'Minister of Fisheries ADOPTS Tide Protocol [done]',
      'Minister of Fisheries COOPERATES_WITH Minister of Transport [done]',
      'Minister of Transport ADOPTS Tide Protocol [done]',
    ],
  ],
  [
    'The Ministry of Fisheries met with the Ocean Trust. They adopted the Tide Protocol.',
    [
      'Ministry of Fisheries ADOPTS Tide Protocol [done]',
      'Ministry of Fisheries COOPERATES_WITH Ocean Trust [done]',
      'Ocean Trust ADOPTS Tide Protocol [done]',
    ],
  ],
  [
    'The Harbour Safety Agency and the Coast Guard announced that they have signed the Tide Protocol.',
    ['Coast Guard ADOPTS Tide Protocol [done]', 'Harbour Safety Agency ADOPTS Tide Protocol [done]'],
  ],
  [
    'The Harbour Bank and the Tide Bank met. The two banks also founded the Reef Forum.',
    [
      'Harbour Bank COOPERATES_WITH Tide Bank [done]',
      'Harbour Bank ESTABLISHES Reef Forum [done]',
      'Tide Bank ESTABLISHES Reef Forum [done]',
    ],
  ],
  [
    'The Coastal Assembly welcomes the Tide Protocol; urges Norway to join the Reef Forum; and calls on the Harbour Safety Agency to report to the Tide Council.',
    [
      'Coastal Assembly CALLS_ON Harbour Safety Agency [done]',
      'Coastal Assembly CALLS_ON Norway [done]',
      'Harbour Safety Agency REPORTS_TO Tide Council [called-for]',
      'Norway MEMBER_OF Reef Forum [called-for]',
    ],
  ],
  [
    'The Ocean Trust joined the Ministry of Fisheries in signing the Tide Protocol.',
    [
      'Ministry of Fisheries ADOPTS Tide Protocol [done]',
      'Ocean Trust ADOPTS Tide Protocol [done]',
      'Ocean Trust COOPERATES_WITH Ministry of Fisheries [done]',
    ],
  ],
  [
    'The Ministry of Fisheries launched the Clean Quay Programme. The programme will be run in collaboration with the Ocean Trust and the Tide Institute.',
    [
      'Ministry of Fisheries COOPERATES_WITH Ocean Trust [planned]',
      'Ministry of Fisheries COOPERATES_WITH Tide Institute [planned]',
      'Ministry of Fisheries ESTABLISHES Clean Quay Programme [done]',
    ],
  ],
  [
    "The Tide Institute's partners include the Ocean Trust and the Coast Guard.",
    ['Tide Institute COOPERATES_WITH Coast Guard [ongoing]', 'Tide Institute COOPERATES_WITH Ocean Trust [ongoing]'],
  ],
  [
    'The Tide Institute and its partners, the Ocean Trust and the Coast Guard, met in Lisbon.',
    [
      'Tide Institute COOPERATES_WITH Coast Guard [ongoing]',
      'Tide Institute COOPERATES_WITH Ocean Trust [ongoing]',
      'Tide Institute COOPERATES_WITH partners [done]',
    ],
  ],
  [
    'Jan Roe met his Spanish counterpart, Ana Ruiz, in Lisbon.',
    ['Ana Ruiz HOLDS_ROLE Spain [done]', 'Jan Roe COOPERATES_WITH Ana Ruiz [done]'],
  ],
  [
    'Rosa Pinto met the Minister of Transport, Ana Ruiz, and Jan Roe.',
    ['Ana Ruiz HOLDS_ROLE Transport [done]', 'Rosa Pinto COOPERATES_WITH Ana Ruiz [done]', 'Rosa Pinto COOPERATES_WITH Jan Roe [done]'],
  ],
  ['The Harbour Safety Agency and the Coast Guard issued reports.', []],
  ['Two ministers agreed on the Tide Protocol.', ['Two ministers ADOPTS Tide Protocol [done]']],
  ['The Ministry of Fisheries drew the line; published reports were read.', []],
])('%s', (text: string, claims: string[]) => expect(claimsOf(text)).toEqual(claims));
