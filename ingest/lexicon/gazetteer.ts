import { createRequire } from 'node:module';
import type { Label } from '../../graph/ontology/labels.ts';
import { gazetteerLines } from './gazetteer-data.ts';
import { civilLines } from './gazetteer-civil.ts';
import { stateLines } from './gazetteer-states.ts';
import { placeNames } from './places-data.ts';

export interface GazetteerEntry {
  readonly label: Label;
  /** The fullest name: also the key under which its mentions become one entity. */
  readonly name: string;
}

// English country names of ISO 3166-1, as kept by i18n-iso-countries (MIT): only its data file is read.
const countryNames = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };

/** Names that are also everyday words or other places: never read as countries by their form alone. */
const notCountries = new Set(['Jersey', 'Guernsey', 'Holy See']);

/** What states call themselves before their name. */
const styles = [
  'Republic of',
  'Kingdom of',
  'Federal Republic of',
  'Islamic Republic of',
  'Democratic Republic of',
  "People's Republic of",
  'Grand Duchy of',
  'Principality of',
  'State of',
];

function build(): ReadonlyMap<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>();
  for (const line of [gazetteerLines, stateLines, civilLines].flatMap((lines) => lines.trim().split('\n'))) {
    const [label, name, others] = line.split('|').map((part) => part.trim());
    const entry = { label: label as Label, name: name! };
    for (const each of [name!, ...(others ?? '').split(';').map((other) => other.trim())])
      if (each && !entries.has(each)) entries.set(each, entry);
  }
  for (const name of placeNames.split(';').map((each) => each.trim()))
    if (name && !entries.has(name)) entries.set(name, { label: 'Place', name });
  for (const value of Object.values(countryNames.countries)) {
    const names = (Array.isArray(value) ? value : [value]).filter((name) => !notCountries.has(name));
    const known = names.find((name) => entries.has(name));
    if (names[0] === undefined) continue;
    const entry = known ? entries.get(known)! : { label: 'Country' as const, name: names[0] };
    if (entry.label !== 'Country') continue;
    for (const name of names) if (!entries.has(name)) entries.set(name, entry);
    for (const style of styles) {
      const full = `${style} ${entry.name}`;
      if (!entries.has(full)) entries.set(full, entry);
    }
  }
  return entries;
}

/** Every name and acronym of the gazetteer, as written. */
export const gazetteer: ReadonlyMap<string, GazetteerEntry> = build();

/** The most words a gazetteer name has. */
export const longestGazetteerName = Math.max(...[...gazetteer.keys()].map((name) => name.split(/\s+/u).length));
