import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Own sentences in the manner of minutes, event reports, project pages and biographies: each must give exactly these claims. */
test.each([
  // What a name names is said by the noun after "is"; "the project" then means it.
  [
    'ShoreWatch is a two-year project that maps tides. The project is funded by the Ocean Trust.',
    ['Ocean Trust FUNDS ShoreWatch [ongoing]'],
  ],
  ['TideLab is a charity based in Bergen. It works with the Coast Guard.', ['TideLab COOPERATES_WITH Coast Guard [ongoing]']],
  ['The consortium is led by the University of Bergen.', ['University of Bergen LEADS consortium [ongoing]']],
  // Offices of who is only "she"
  ['Ana Ruiz was born in Bergen. She was Director of the Ocean Trust.', ['Ana Ruiz HOLDS_ROLE Ocean Trust [done]']],
  ['Ana Ruiz was born in Bergen. She is a friend of the Ocean Trust.', []],
  [
    'Ana Ruiz, founder and director of the Tide Institute, retired.',
    ['Ana Ruiz ESTABLISHES Tide Institute [done]', 'Ana Ruiz HOLDS_ROLE Tide Institute [done]'],
  ],
  // Who holds an event with nobody else named
  [
    'The Harbour Conference, which was organised together with the Ocean Trust, was good.',
    ['Ocean Trust ORGANISES Harbour Conference [done]'],
  ],
  ['The Harbour Act was drafted in consultation with the Ocean Trust.', []],
  // Those present
  [
    'The Harbour Conference was good. Speakers included Ana Ruiz and the Ocean Trust. Among the participants were representatives of Norway.',
    [
      'Ana Ruiz PARTICIPATES_IN Harbour Conference [done]',
      'Norway PARTICIPATES_IN Harbour Conference [done]',
      'Ocean Trust PARTICIPATES_IN Harbour Conference [done]',
    ],
  ],
  [
    'The Harbour Conference was good. In attendance were the Coast Guard and the Ocean Trust.',
    ['Coast Guard PARTICIPATES_IN Harbour Conference [done]', 'Ocean Trust PARTICIPATES_IN Harbour Conference [done]'],
  ],
  [
    'The Harbour Conference featured speeches by Ana Ruiz and the Ocean Trust.',
    ['Ana Ruiz PARTICIPATES_IN Harbour Conference [done]', 'Ocean Trust PARTICIPATES_IN Harbour Conference [done]'],
  ],
  ['The report featured speeches by Ana Ruiz and the Ocean Trust.', []],
  // New members
  ['The Tide Network welcomed the Port of Bergen as a new member.', ['Port of Bergen MEMBER_OF Tide Network [done]']],
  [
    'The Tide Network admitted two new members: the Coast Guard and the Ocean Trust.',
    ['Coast Guard MEMBER_OF Tide Network [done]', 'Ocean Trust MEMBER_OF Tide Network [done]'],
  ],
  ['The Coast Guard welcomed the Ocean Trust as a new partner.', []],
  // What is ours
  [
    'The Ocean Trust opens ports. Our Scientific Council met. Our team supported the Coast Guard. Our network grows.',
    ['Ocean Trust SUPPORTS Coast Guard [done]', 'Scientific Council PART_OF Ocean Trust [done]'],
  ],
  ['The Ocean Trust opens ports. In this list we include the Coast Guard.', []],
  // Who "we" is: named at the top of the text
  [
    'Tide Share Nordic celebrated its tenth birthday. We work with the Coast Guard.',
    ['Tide Share Nordic COOPERATES_WITH Coast Guard [ongoing]'],
  ],
])('%s', (text: string, claims: string[]) => expect(claimsOf(text)).toEqual(claims));
