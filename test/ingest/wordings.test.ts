import { expect, test } from 'vitest';
import { claimsOf, extractText } from '../support/claims-of.ts';

/** The names under which a text gives the entity whose canonical name is this. */
const namesOf = (text: string, name: string): readonly string[] | undefined =>
  extractText(text).entities.find((entity) => entity.name === name)?.names;

test.each([
  ['where they are', 'Norway supports schools in Mali.', 'schools', 'schools in Mali'],
  ['in several countries', 'Norway supports schools in Mali, Niger and Chad.', 'schools', 'schools in Mali, Niger and Chad'],
  ['what they do', 'Norway works with companies operating in border zones.', 'companies', 'companies operating in border zones'],
  ['which others', 'Other donors finance the Tide Fund.', 'donors', 'Other donors'],
  ['with whom', 'Norway launched a green partnership with Ghana.', 'green partnership', 'green partnership with Ghana'],
  ['a title', 'Senator Holm chairs the Tide Board.', 'Holm', 'Senator Holm'],
  ['a form of address', 'Mr. Brandt chairs the Tide Board.', 'Brandt', 'Mr. Brandt'],
])('a longer wording is a name too: %s', (_what, text, name, wording) => {
  const names = extractText(text).entities.map((entity) => entity.names);
  expect(names.flat()).toContain(wording);
  expect(names.find((each) => each.includes(wording))).toContain(name);
});

test('the longer wording is not what an entity goes by', () => {
  expect(namesOf('Mr Brandt chairs the Tide Board.', 'Brandt')).toEqual(['Brandt', 'Mr Brandt']);
});

test('a date is no part of a wording', () => {
  expect(namesOf('Norway launched a campaign in May 2019.', 'campaign')).toEqual(['campaign']);
});

test.each([
  [
    'in one place others than in another',
    'Norway finances youth projects in Mali. Japan finances youth projects in Niger.',
    ['Japan FUNDS youth projects in Niger [ongoing]', 'Norway FUNDS youth projects in Mali [ongoing]'],
  ],
  ['a bare noun tells nobody which', 'Norway launched an initiative.', []],
  [
    'a bare noun that ties two others',
    'An initiative was launched by Norway and Japan.',
    ['Japan ESTABLISHES initiative [done]', 'Norway COOPERATES_WITH Japan [done]', 'Norway ESTABLISHES initiative [done]'],
  ],
  ['a bare noun of which it is said when', 'Norway launched an initiative in May 2019.', ['Norway ESTABLISHES initiative [done] 2019-05']],
])('%s', (_what, text, expected) => {
  expect(claimsOf(text)).toEqual(expected);
});

test.each([
  ['a name that a participle brings', 'Norway launched an initiative named BlueGrid.', ['Norway ESTABLISHES BlueGrid [done]']],
  [
    'a title that a participle brings',
    'Norway organised a seminar on port fees, entitled “Fair Fees for All”.',
    ['Norway ORGANISES Fair Fees for All [done]'],
  ],
  [
    'no name, where somebody is called upon',
    'Norway organised a port seminar and called on Ghana to support the Tide Fund.',
    ['Ghana SUPPORTS Tide Fund [called-for]', 'Norway CALLS_ON Ghana [done]', 'Norway ORGANISES port seminar [done]'],
  ],
  [
    'governments of several countries',
    'The Governments of Norway and Ghana support the Tide Network.',
    ['Ghana SUPPORTS Tide Network [ongoing]', 'Norway SUPPORTS Tide Network [ongoing]'],
  ],
  [
    'an office of a field with an acronym',
    'The AI and Data Safety Office implements the Ports Act.',
    ['AI and Data Safety Office IMPLEMENTS Ports Act [ongoing]'],
  ],
  [
    'two bodies after one title',
    'Anna Holm, Secretary of DFT, Government of Ghana, retired.',
    ['Anna Holm HOLDS_ROLE Government of Ghana [done]'],
  ],
  [
    'who joins is no part of a name',
    'Norway chaired the joint meeting on trade along with Japan.',
    ['Japan LEADS joint meeting on trade [done]', 'Norway COOPERATES_WITH Japan [done]', 'Norway LEADS joint meeting on trade [done]'],
  ],
])('%s: what is claimed', (_what, text, expected) => {
  expect(claimsOf(text)).toEqual(expected);
});

test('the title in quotation marks after a text is a name of it', () => {
  const text = 'The Ministry of Ports published the Joint Communication “A stronger partnership for the seas”.';
  expect(namesOf(text, 'Joint Communication')).toContain('A stronger partnership for the seas');
});

test('a surname with its title is the person whose full name comes later, and whose somebody is stays out of the name', () => {
  const text = 'Senator Rowe chairs the Ports Board. Jane Rowe met with Ghana’s Foreign Minister Kofi Mensah.';
  expect(namesOf(text, 'Jane Rowe')).toEqual(['Jane Rowe', 'Rowe', 'Senator Rowe']);
  expect(namesOf(text, 'Kofi Mensah')).toEqual(['Foreign Minister Kofi Mensah', 'Kofi Mensah']);
});
