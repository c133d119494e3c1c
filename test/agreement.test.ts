import { expect, test } from 'vitest';
import { agreeing } from '../graph/ontology/agreement.ts';

test.each([
  ['supports', 'key internet platforms', 'support'],
  ['publishes', 'co-legislators', 'publish'],
  ['does not fund', 'Member States', 'do not fund'],
  ['is part of', '14 Member States', 'are part of'],
  ['was funded by', 'grass-roots initiatives engaging in prevention', 'were funded by'],
  ['took part in', 'national authorities', 'took part in'],
  ['will fund', 'local actors', 'will fund'],
  ['supports', 'Europol', 'supports'],
  ['works with', 'United States', 'works with'],
  ['works with', 'Court of Auditors', 'works with'],
  ['supports', 'series of workshops', 'supports'],
])('%s with %s reads %s', (verb, subject, expected) => {
  expect(agreeing(verb, subject)).toBe(expected);
});
