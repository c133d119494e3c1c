import { expect, test } from 'vitest';
import { countryOf } from '../../ingest/lexicon/demonyms.ts';
import { gazetteer } from '../../ingest/lexicon/gazetteer.ts';

test.each([
  ['Rwandan', 'Rwanda'],
  ['Australian', 'Australia'],
  ['Austrian', 'Austria'],
  ['Ivorian', 'Ivory Coast'],
  ['British', 'United Kingdom'],
  ['Japanese', 'Japan'],
  ['Nigerian', 'Nigeria'],
])('%s is of %s', (adjective, country) => {
  expect(countryOf(adjective)).toBe(country);
  expect(gazetteer.get(country)).toEqual({ label: 'Country', name: country });
});

test.each(['Nigerien', 'Congolese', 'Roman', 'European', 'Urban', 'rwandan', 'constructor'])('%s is of no one country', (adjective) => {
  expect(countryOf(adjective)).toBeUndefined();
});
