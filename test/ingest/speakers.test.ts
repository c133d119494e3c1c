import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Who "we" is where nothing before says it, and what a text is about without naming it: exactly these claims. */
test.each([
  [
    'We work with the Coast Guard.\n\nAbout Tide Watch\n\nTide Watch is a charity based in Bergen.',
    ['Tide Watch COOPERATES_WITH Coast Guard [ongoing]'],
  ],
  ['We work with the Coast Guard.\n\nAbout the tides\n\nThe tides are high.', []],
  [
    'The Ocean Trust admired the tide room. Read more at https://www.thetideroom.org/blog and come. We work with the Coast Guard.',
    ['tide room COOPERATES_WITH Coast Guard [ongoing]'],
  ],
  ['The Ocean Trust opens the tide room. We work with the Coast Guard.', ['Ocean Trust COOPERATES_WITH Coast Guard [ongoing]']],
  ['This project has received funding from the Ocean Trust.', ['Ocean Trust FUNDS project [done]']],
  ['The Tide Institute reads its project plan and its project.', []],
  [
    'The workshop was organised by the Ocean Trust and the Tide Institute.',
    [
      'Ocean Trust COOPERATES_WITH Tide Institute [done]',
      'Ocean Trust ORGANISES workshop [done]',
      'Tide Institute ORGANISES workshop [done]',
    ],
  ],
  ['Alongside the Coast Guard, the Ocean Trust is home to divers.', []],
])('%s', (text: string, claims: string[]) => expect(claimsOf(text)).toEqual(claims));
