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
  ['The Government of Norway opens ports. We work with the Coast Guard.', []],
  [
    'Ports are old. The Norwegian Government will rebuild them. The tides are high. We will establish a Harbour Council. The Government will pay.',
    ['Government of Norway ESTABLISHES Harbour Council [planned]'],
  ],
  ['The Ocean Trust opens the tide room. We work with the Coast Guard.', ['Ocean Trust COOPERATES_WITH Coast Guard [ongoing]']],
  ['This project has received funding from the Ocean Trust.', []],
  [
    'This project has received funding from the Ocean Trust and the Tide Bank.',
    ['Ocean Trust FUNDS project [done]', 'Tide Bank FUNDS project [done]'],
  ],
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

/** Texts that several issue together: the sides of the title, those it names, or who acted together last. */
test.each([
  ['U.S.-EU Joint Statement of the Ports Council', 'Leaders met. We will support Ukraine.', ['European Union', 'United States of America']],
  ['Joint Statement by Norway and Spain', 'Leaders met. We will support Ukraine.', ['Norway', 'Spain']],
  ['Joint Statement on Ports', 'This week, we – the presidents of Norway and Spain – met. We will support Ukraine.', ['Norway', 'Spain']],
  ['Joint Statement on Ports', 'France and Norway will meet. We will support Ukraine.', ['France', 'Norway']],
  ['Octet Leaders’ Joint Statement', 'The road of the Octet is long. We will support Ukraine.', ['Octet']],
  ['Octet Leaders’ Declaration on Roads', 'The road of the Octet is long. We will support Ukraine.', ['Octet']],
  ['G7 Leaders’ Joint Statement', 'Leaders met. We will support Ukraine.', ['G7']],
])('%s', (title: string, text: string, who: string[]) =>
  expect(claimsOf(text, undefined, title).filter((claim) => claim.includes('SUPPORTS'))).toEqual(
    who.map((one) => `${one} SUPPORTS Ukraine [planned]`),
  ),
);
