import { expect, it } from 'vitest';
import { labelByModifier } from '../../ingest/mentions/label-by-modifier.ts';
import { checkCorpora, type Corpora } from '../support/corpora.ts';

/** Where names and groups start and end, and which common things are some. Each must give exactly these claims. */
const corpora: Corpora = {
  'words that share their noun': [
    ['The Harbour Agency supports monitoring and evaluation teams.', ['Harbour Agency SUPPORTS monitoring and evaluation teams [ongoing]']],
    [
      'The Harbour Agency works with water and sanitation providers, health and education ministries and port authorities.',
      [
        'Harbour Agency COOPERATES_WITH health and education ministries [ongoing]',
        'Harbour Agency COOPERATES_WITH port authorities [ongoing]',
        'Harbour Agency COOPERATES_WITH water and sanitation providers [ongoing]',
      ],
    ],
    ['The Harbour Agency supports the Nordic and Baltic countries.', ['Harbour Agency SUPPORTS Nordic and Baltic countries [ongoing]']],
    [
      'The Harbour Agency supports industry and port authorities.',
      ['Harbour Agency SUPPORTS industry [ongoing]', 'Harbour Agency SUPPORTS port authorities [ongoing]'],
    ],
    ['The Harbour Agency is monitoring and evaluating projects in Norway.', []],
    [
      'The Harbour Agency invests €5 million in research and innovation.',
      ['Harbour Agency FUNDS research and innovation [ongoing] 5000000 EUR'],
    ],
  ],
  'groups told by what befalls them and where they are': [
    [
      'The Harbour Agency supports countries affected by flood or drought.',
      ['Harbour Agency SUPPORTS countries affected by flood or drought [ongoing]'],
    ],
    ['The Harbour Agency works with partners overseas.', ['Harbour Agency COOPERATES_WITH partners [ongoing]']],
    ['The Harbour Agency works with private corporations.', ['Harbour Agency COOPERATES_WITH private corporations [ongoing]']],
    ['The countries were affected by drought.', []],
  ],
  'names with what belongs to them': [
    [
      'Norway signed the Global Sustainable Arrangement for Fish and Timber.',
      ['Norway ADOPTS Global Sustainable Arrangement for Fish and Timber [done]'],
    ],
    ['The Harbour Agency launched the Results for Quays Accelerator.', ['Harbour Agency ESTABLISHES Results for Quays Accelerator [done]']],
    ['The Harbour Agency supports a Work Package on FAIR data.', ['Harbour Agency SUPPORTS Work Package on FAIR data [ongoing]']],
    ['The Harbour Agency supports the QUAY work programme 2021-24.', ['Harbour Agency SUPPORTS QUAY work programme 2021-24 [ongoing]']],
    ["The Harbour Agency supports TIDENET'S CoastFund.", ["Harbour Agency SUPPORTS TIDENET's CoastFund [ongoing]"]],
    ['The Harbour Agency adopted Decision C(2014) 9048 final.', ['Harbour Agency ADOPTS Decision C(2014) 9048 final [done]']],
    ['The Harbour Agency implements the ISO 27001:2013 standard.', ['Harbour Agency IMPLEMENTS ISO 27001:2013 standard [ongoing]']],
    ['The Harbour Summit took place in the Eastern Caribbean.', ['Harbour Summit OCCURRED_IN Eastern Caribbean [done]']],
    ['The Harbour Agency supports the Mekong region.', ['Harbour Agency SUPPORTS Mekong region [ongoing]']],
    ['The Harbour Agency supports the region.', []],
  ],
  'things that a name before them tells': [
    ['The Harbour Agency supports the Varna process.', ['Harbour Agency SUPPORTS Varna process [ongoing]']],
    ['The Harbour Agency runs the QUAY payment software.', ['Harbour Agency OPERATES QUAY payment software [ongoing]']],
    ['The Harbour Agency implements the EU policies.', ['Harbour Agency IMPLEMENTS EU policies [ongoing]']],
    ['The Harbour Agency supports the process.', []],
  ],
  'deeds and texts that a verb brings': [
    [
      'The Harbour Agency takes part in standardisation activities.',
      ['Harbour Agency PARTICIPATES_IN standardisation activities [ongoing]'],
    ],
    ['The Harbour Agency supports various activities.', []],
    ['The Harbour Agency supports efforts to repair the quays.', ['Harbour Agency SUPPORTS efforts to repair the quays [ongoing]']],
    ['The Harbour Agency issued a request for applications.', ['Harbour Agency PUBLISHES request for applications [done]']],
    ['The Harbour Agency issued a request.', []],
    ['The Harbour Agency will deliver on its election promise.', ['Harbour Agency IMPLEMENTS election promise [planned]']],
  ],
  'an alliance that is told by its members': [
    [
      'The Harbour Agency announced the creation of the Tide Network, an alliance of port authorities, private shipyards and ministries.',
      [
        'Harbour Agency ESTABLISHES Tide Network [done]',
        'ministries MEMBER_OF Tide Network [done]',
        'port authorities MEMBER_OF Tide Network [done]',
        'private shipyards MEMBER_OF Tide Network [done]',
      ],
    ],
  ],
  'a name alone, after its kind': [
    [
      'The Harbour Agency runs the Blue Quay project. Blue Quay supports fishers.',
      ['Blue Quay project SUPPORTS fishers [ongoing]', 'Harbour Agency OPERATES Blue Quay project [ongoing]'],
    ],
  ],
};

checkCorpora(corpora);

const label = (words: string): string | undefined => {
  const tokens = words.split(' ').map((word) => ({ lower: word }));
  const head = words.split(' ').at(-1)!;
  return labelByModifier(tokens as never, head, false, tokens.length);
};

it('tells by the word before what a common noun names', () => {
  expect(label('secondary education system')).toBe('Initiative');
  expect(label('regulatory framework')).toBe('LegalAct');
  expect(label('steering group')).toBe('Body');
  expect(label('focus group')).toBe('Event');
  expect(label('monitoring system')).toBeUndefined();
  expect(label('expert group')).toBeUndefined();
});
