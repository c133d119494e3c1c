import { describe, expect, test } from 'vitest';
import { sha256 } from '../../graph/model/ids.ts';
import { apart } from '../../ingest/entities/apart.ts';
import { apartRows } from '../../ingest/entities/apart-data.ts';
import { stateBody } from '../../ingest/entities/state-bodies.ts';
import { extract } from '../../ingest/extract.ts';
import { explain } from '../../ingest/ledger/explain.ts';
import { claimsOf } from '../support/claims-of.ts';

const document = (text: string, id = 'example') => ({ id, title: id, date: '2020-06-15', language: 'en', sha256: sha256(text), text });

/** "words = entity: reason" of every other name in a text. */
const mergesOf = (text: string): string[] =>
  explain([document(text)]).flatMap(({ merges }) => merges.map(({ words, entity, reason }) => `${words} = ${entity}: ${reason}`));

describe('names that stay apart', () => {
  test.each([
    ['Council', 'European Council', 'listed'],
    ['European Council', 'Council of Europe', 'listed'],
    ['Council of the European Union', 'the Council of Europe', 'listed'],
    ['European Commission', 'Presidency of the Council', 'listed'],
    ['EU', 'Member States', 'listed'],
    ['EEA', 'European Economic Area', 'listed'],
    ['Directive (EU) 2016/1148', 'Directive (EU) 2016/680', 'numbers'],
    ['2016 G7 Summit', '2017 G7 Summit', 'numbers'],
    ['Fourth Ports Directive', '5th Ports Directive', 'numbers'],
    ['Ports Conference of June 2019', 'Ports Conference of October 2019', 'months'],
    ['Ministry of Transport of Kenya', 'Rwandan Ministry of Transport', 'countries'],
    ['Lisbon Ports Conference', 'Helsinki Ports Conference', 'countries'],
    ['Expert Group on Harbour Fees', 'Expert Group on Drones', 'fields'],
    ['Centre for Tide Research', 'Centre for Marine Biology', 'fields'],
    ['Ministry of Health', 'Ministry of Transport', 'fields'],
    ['Directive (EU) 2016/1148', 'Directive 2016/1148', undefined],
    ['2017 G7 Summit', 'G7 Summit', undefined],
    ['Ministry of Transport', 'Ministry of Transport of Kenya', undefined],
    ['Fourth Ports Directive', '4th Ports Directive', undefined],
    ['Agenda on Security', 'Agenda for Security', undefined],
    ['Europol', 'European Police Office', undefined],
  ])('%s, %s: %s', (one, other, why) => {
    const found = apart(one, other);
    expect(typeof found === 'object' ? 'listed' : found).toBe(why);
    expect(apart(other, one)).toEqual(found);
  });

  test('every row says why and where that is written', () => {
    for (const { names, because, source } of apartRows) {
      expect(new Set(names).size).toBeGreaterThan(1);
      expect(because.length * source.length).toBeGreaterThan(0);
    }
  });
});

test.each([
  ['the head of a name used alone', 'The Harbour Safety Group met. The Group reports to Europol.', ['Group = Harbour Safety Group: head']],
  [
    'a short name in brackets',
    'The Harbour Safety Agency (HSA) met. HSA reports to Europol.',
    ['HSA = Harbour Safety Agency: bracket', 'HSA = Harbour Safety Agency: bracket'],
  ],
  [
    'a name given for what follows wins over any nearer one',
    'The Harbour Safety Agency (hereinafter ‘the Agency’) met. The Tide Gauge Agency met. The Agency reports to Europol.',
    ['Agency = Harbour Safety Agency: bracket', 'Agency = Harbour Safety Agency: bracket'],
  ],
  [
    'the gazetteer',
    'ENISA met. The EU Agency for Cybersecurity reports to Europol.',
    ['EU Agency for Cybersecurity = European Union Agency for Network and Information Security: gazetteer'],
  ],
  [
    'fewer words of the name',
    'The Nordic Tide Research Centre met. The Research Centre reports to Europol.',
    ['Research Centre = Nordic Tide Research Centre: shortened'],
  ],
  ['a word for its kind', 'Europol met. The agency funds Norway.', ['agency = Europol: kind']],
  [
    'genitive and of-form',
    'The government of Rwanda met. Rwanda’s government funds Europol.',
    ['government = Government of Rwanda: genitive'],
  ],
  [
    'the number of an act',
    'Directive (EU) 2016/1148 is old. Norway adopted Directive 2016/1148.',
    ['Directive 2016/1148 = Directive (EU) 2016/1148: number'],
  ],
  [
    'initials that no bracket explains',
    'The Harbour Safety Agency met. HSA reports to Europol.',
    ['HSA = Harbour Safety Agency: initials'],
  ],
  [
    'initials before the name',
    'ZTRC met. The Zonal Tide Research Centre reports to Europol.',
    ['Zonal Tide Research Centre = Zonal Tide Research Centre: initials'],
  ],
  [
    'a word for its kind beside a name',
    'Erasmus+ grew. The Erasmus+ programme funds Norway.',
    ['Erasmus+ programme = Erasmus+: kind-added'],
  ],
  ['a surname', 'President Anna Berg met Europol. Berg works with Norway.', ['Berg = Anna Berg: surname']],
  ['a pronoun', 'Europol met. It funds Norway.', ['It = Europol: pronoun']],
  ['a name with a field of its own is another', 'The Expert Group on Drones met. The Expert Group on Harbour Fees met.', []],
])('%s says why', (_reason, text, expected) => {
  expect(mergesOf(text)).toEqual(expected);
});

test.each([
  [
    'each number of a list is an act',
    'Norway adopted Directives 2014/24/EU and 2014/25/EU.',
    ['Norway ADOPTS Directive 2014/24/EU [done]', 'Norway ADOPTS Directive 2014/25/EU [done]'],
  ],
  [
    'a person is not part of the office before the name',
    'Secretary of Transport Anna Berg spoke.',
    ['Anna Berg HOLDS_ROLE Transport [done]'],
  ],
  [
    'an office is named with its body before the person or after',
    'Harbour Agency Director Anna Berg spoke. Brian Holm, Tide Agency Chairman, spoke.',
    ['Anna Berg HOLDS_ROLE Harbour Agency [done]', 'Brian Holm HOLDS_ROLE Tide Agency [done]'],
  ],
  [
    'what owners and operators own belongs to their name',
    'Europol works with operators of critical infrastructure.',
    ['Europol COOPERATES_WITH operators of critical infrastructure [ongoing]'],
  ],
  ['any tools and further action are nothing in particular', 'Norway launched tools. Norway adopted further action.', []],
  [
    'a council named with a day is its meeting',
    'At the Foreign Affairs Council on 8 June 2019, Norway agreed on the Tide Strategy.',
    ['Norway ADOPTS Tide Strategy [done] 2019-06-08', 'Norway PARTICIPATES_IN Foreign Affairs Council on 8 June 2019 [done] 2019-06-08'],
  ],
  ['how many there are is no part of a name', 'Europol supports a number of farmers.', ['Europol SUPPORTS farmers [ongoing]']],
  [
    'two agencies equally close',
    'The Tide Gauge Agency met the Harbour Safety Agency. The Agency funds Norway.',
    ['Tide Gauge Agency COOPERATES_WITH Harbour Safety Agency [done]'],
  ],
  [
    'of two agencies the one spoken of last',
    'The Tide Gauge Agency met. The Harbour Safety Agency met. The Agency funds Norway.',
    ['Harbour Safety Agency FUNDS Norway [ongoing]'],
  ],
  [
    'a shorter name that fits two',
    'The Nordic Tide Research Centre met. The Baltic Tide Research Centre met. The Research Centre funds Norway.',
    [],
  ],
  [
    'the Council, after another council only',
    'The EU is not meant. The Harbour Council met. The Council calls on Norway to fund Europol.',
    ['Harbour Council CALLS_ON Norway [done]', 'Norway FUNDS Europol [called-for]'],
  ],
  [
    'the Council, after the Council of Europe only: it may be either',
    'The EU is not meant. The Council of Europe met. The Council calls on Norway.',
    [],
  ],
  [
    'the Council, where the text says which',
    'The EU is not meant. The Council of Europe (hereinafter ‘the Council’) met. The Council calls on Norway.',
    ['Council of Europe CALLS_ON Norway [done]'],
  ],
  [
    'the Agency, where the text says which',
    'The EU Agency for Cybersecurity (hereinafter ‘the Agency’) met. Europol met. The Agency calls on Norway.',
    ['European Union Agency for Network and Information Security CALLS_ON Norway [done]'],
  ],
  [
    'the Council, after that of the Union',
    'The Council of the European Union met. The Council of Europe met. The Council calls on Norway.',
    ['Council of the European Union CALLS_ON Norway [done]'],
  ],
])('%s', (_situation, text, expected) => {
  expect(claimsOf(text)).toEqual(expected);
});

describe('across documents', () => {
  /** Ids of the heads of claims, in the order of the documents. */
  const heads = (documents: readonly ReturnType<typeof document>[]): string[] => extract(documents).map(({ claims }) => claims[0]!.head);

  test.each([
    ['the same name', 'The Harbour Safety Agency funds Norway.', 'The Harbour Safety Agency funds Sweden.', true],
    ['an acronym that one spells out', 'The Harbour Safety Agency (HSA) funds Norway.', 'HSA funds Sweden.', true],
    [
      'a ministry of one land, said in two ways',
      'The Rwandan Ministry of Transport funds Europol.',
      'The Ministry of Transport of Rwanda funds Europol.',
      true,
    ],
    [
      'ministries of two lands',
      'The Kenyan Ministry of Transport funds Europol.',
      'The Ministry of Transport of Rwanda funds Europol.',
      false,
    ],
    ['a ministry of unknown land', 'The Ministry of Transport funds Europol.', 'The Ministry of Transport funds Eurojust.', false],
    [
      'ministries of the one land that both are about',
      'Kenya met. The Ministry of Transport funds Europol.',
      'The Ministry of Transport funds Kenya.',
      true,
    ],
    ['boards that any body has', 'The Management Board funds Norway.', 'The Management Board funds Norway.', false],
    ['expert groups on other fields', 'The Expert Group on Drones funds Norway.', 'The Expert Group on Fees funds Norway.', false],
    ['summits of other years', 'The 2016 Ports Summit took place in Norway.', 'The 2017 Ports Summit took place in Norway.', false],
  ])('%s', (_situation, one, other, same) => {
    const documents = [document(one, 'a'), document(other, 'b')];
    const found = heads(documents);
    expect(found[0] === found[1]).toBe(same);
    expect(heads([...documents].reverse())).toEqual(found);
  });

  test('a name that another document spells out says so', () => {
    const [, second] = extract([document('The Harbour Safety Agency (HSA) funds Norway.', 'a'), document('HSA funds Sweden.', 'b')]);
    expect(second!.mentions.flatMap(({ merges = [] }) => merges)).toEqual([{ name: 'HSA', reason: 'acronym' }]);
  });

  test('a merge shows where its words stand', () => {
    const text = 'The Harbour Safety Group met. The Group funds Norway.';
    const [merge] = extract([document(text)])[0]!.mentions.flatMap(({ merges = [] }) => merges);
    expect(merge).toEqual({ name: 'Group', reason: 'head', at: { start: text.indexOf('Group funds'), end: text.indexOf(' funds') } });
  });
});

test.each([
  ['Rwandan Ministry of Transport', { body: 'Ministry of Transport', land: 'Rwanda' }],
  ['Rwanda’s Ministry of Transport', { body: 'Ministry of Transport', land: 'Rwanda' }],
  ['Ministry of Transport of Rwanda', { body: 'Ministry of Transport', land: 'Rwanda' }],
  ['Supreme Court of the Netherlands', { body: 'Supreme Court', land: 'Netherlands' }],
  ['Ministry of Transport', { body: 'Ministry of Transport', land: undefined }],
  ['Harbour Safety Agency', undefined],
])('%s', (name, expected) => {
  expect(stateBody(name)).toEqual(expected);
});
