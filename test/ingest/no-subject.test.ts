import { expect, test } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

/** Who acts where a sentence, an item or a cell leaves it out: exactly these claims. */
const us = 'We at the Tide Agency watch the tides.\n\n';

test.each<[what: string, text: string, claims: readonly string[]]>([
  [
    'what was done, below words that only name who did it',
    'The Tide Agency works for safe ports.\n\nIn 2019, the Agency:\n\n- Launched the Safe Ports Initiative\n- Worked with the Coast Guard on buoys\n- Based on the Ports Act',
    ['Tide Agency COOPERATES_WITH Coast Guard [done]', 'Tide Agency ESTABLISHES Safe Ports Initiative [done]'],
  ],
  [
    'items that open with a deed in a text of one body',
    `${us}## News\n\n- Supporting the Ministry of Fisheries\n- Collaborated with the Coast Guard on buoys\n- Related work of the Tide Bank\n- Support the Tide Bank`,
    ['Tide Agency COOPERATES_WITH Coast Guard [done]', 'Tide Agency SUPPORTS Ministry of Fisheries [ongoing]'],
  ],
  [
    'in any form below a heading that tells whose deeds they are',
    `${us}## What we do\n\n- Provide training to port authorities\n- Advising the Government of Norway on tariffs`,
    ['Tide Agency SUPPORTS Government of Norway [ongoing]', 'Tide Agency SUPPORTS port authorities [ongoing]'],
  ],
  ['not below one that tells what others should do', `${us}## Recommendations\n\n- Supporting the Ministry of Fisheries`, []],
  ['not below one that names others', `${us}## Norway and Spain\n\n- Supporting the Ministry of Fisheries`, []],
  ['not where a sentence follows', `${us}## News\n\n- Supporting fishers in Norway: the harbour opens a hotline`, []],
  ['not who wrote it', '# Ports\n\nBy Ana Ruiz\n\n- Supporting the Tide Bank', []],
  ['not where nobody speaks', 'Ports are old.\n\n## News\n\n- Supporting the Ministry of Fisheries', []],
  [
    'after the label of an item',
    'The Tide Agency works in three ways:\n\n- **Private sector:** convening corporations (such as Nordlift, Seafarm and Aquasol), shipyards and other local partners\n- Policy advice – advising the Ministry of Fisheries\n- Fees: The Tide Bank pays for boats',
    [
      'Tide Agency COOPERATES_WITH Aquasol [ongoing]',
      'Tide Agency COOPERATES_WITH Nordlift [ongoing]',
      'Tide Agency COOPERATES_WITH Seafarm [ongoing]',
      'Tide Agency COOPERATES_WITH corporations [ongoing]',
      'Tide Agency COOPERATES_WITH local partners [ongoing]',
      'Tide Agency COOPERATES_WITH shipyards [ongoing]',
      'Tide Agency SUPPORTS Ministry of Fisheries [ongoing]',
    ],
  ],
  [
    'each list by the words right before it',
    'The Ports Network gives a Partner:\n\na) A seat;\n\nb) A vote.\n4.   A Partner shall: \n\na) Cooperate with the Coast Guard;',
    ['Partner COOPERATES_WITH Coast Guard [planned]'],
  ],
  ['not whoever was named before', 'The Ports Network is open.\n\nA member shall:\n\na) Cooperate with the Coast Guard;', []],
  [
    'a table of deeds without doers',
    `${us}| Country | Activities |\n|---|---|\n| Norway | Supporting the Tide Bank. |\n| Spain | Worked with the Coast Guard on buoys. |`,
    ['Tide Agency COOPERATES_WITH Coast Guard [done]', 'Tide Agency SUPPORTS Tide Bank [ongoing]'],
  ],
  [
    'a table in which somebody does more',
    '| Country | Activities |\n|---|---|\n| Norway | Supporting the Tide Bank. |\n| Spain | Worked with the Coast Guard on buoys. In addition, UNICEF is supporting the Harbour School. |',
    [
      "United Nations Children's Fund COOPERATES_WITH Coast Guard [done]",
      "United Nations Children's Fund SUPPORTS Harbour School [ongoing]",
      "United Nations Children's Fund SUPPORTS Tide Bank [ongoing]",
    ],
  ],
  ['a table of what is asked', `${us}| Country | Needs |\n|---|---|\n| Norway | Supporting the Tide Bank. |`, []],
])('items and cells: %s', (_what, text, claims) => expect(claimsOf(text)).toEqual([...claims].sort()));

test.each<[what: string, text: string, claims: readonly string[]]>([
  [
    'two of whom a text speaks again and again',
    'Ports are old. Norway and Spain know. Norway and Spain are old. In May, Norway and Spain saw the need. We will support the Tide Bank.',
    ['Norway SUPPORTS Tide Bank [planned]', 'Spain SUPPORTS Tide Bank [planned]'],
  ],
  ['two who are named once', 'Ports are old. In May, Norway and Spain saw the need. We will support the Tide Bank.', []],
  [
    'our efforts, said by two',
    'Norway and Spain know. Norway and Spain are old. In May, Norway and Spain saw the need. We continue our efforts to modernise the Tide Convention.',
    ['Norway AMENDS Tide Convention [ongoing]', 'Spain AMENDS Tide Convention [ongoing]'],
  ],
  [
    'the parties to a text, and not who was named last',
    'The Ports Network links firms and schools.\n\nThe Parties to this Agreement hereby establish the Tide Council.',
    ['Parties to this Agreement MEMBER_OF Agreement [done]', 'Parties to this Agreement ESTABLISHES Tide Council [done]'],
  ],
  [
    'a body as many',
    'The Steering Committee meets monthly. They advise the Ministry of Fisheries.',
    ['Steering Committee SUPPORTS Ministry of Fisheries [ongoing]'],
  ],
  [
    'not where something else is many',
    'The Steering Committee adopted three reports. They support the Ministry of Fisheries.',
    ['Steering Committee ADOPTS three reports [done]'],
  ],
  [
    'a government by its head',
    'The Adler Government will open ports. We will build. The Government will support the Tide Bank. Norway, Norway and Norway.',
    ['Adler Government SUPPORTS Tide Bank [planned]'],
  ],
  [
    'the main clause, behind a clause that tells which',
    'The Ports Board may raise issues that have consequences for ships, informing the Coast Guard about these issues.',
    ['Ports Board REPORTS_TO Coast Guard [planned]'],
  ],
  ['who is informed by what others say', 'Norway will continue to be informed by industry.', []],
])('sentences: %s', (_what, text, claims) => expect(claimsOf(text)).toEqual([...claims].sort()));

const pays = 'The Harbour Fund will invest €20 million in ports.\n\n';
const paid = 'Harbour Fund FUNDS ports [planned] 20000000 EUR';

test.each<[what: string, text: string, claims: readonly string[]]>([
  [
    'a sum over some years',
    `${pays}€6 million over three years, including €1 million this year, will support the Coast Guard.`,
    ['Harbour Fund FUNDS Coast Guard [planned] 2020 6000000 EUR', paid],
  ],
  [
    'what money is used for',
    `${pays}Investments of a further €3 million will be focused on improving health services for the poor.`,
    ['Harbour Fund FUNDS health services [planned] 3000000 EUR', paid],
  ],
  ['nobody where none has paid', 'The money will be used to help the Coast Guard.', []],
  ['no money', `${pays}The buoys will be used to help the Coast Guard.`, [paid]],
])('sums: %s', (_what, text, claims) => expect(claimsOf(text)).toEqual([...claims].sort()));
