/** Adjectives of countries: "Rwandan", "French". */
import { gazetteer } from './gazetteer.ts';

/** Those that do not begin as their country does. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    american: 'United States of America',
    british: 'United Kingdom',
    english: 'United Kingdom',
    dutch: 'Netherlands',
    french: 'France',
    german: 'Germany',
    danish: 'Denmark',
    greek: 'Greece',
    polish: 'Poland',
    spanish: 'Spain',
    swiss: 'Switzerland',
    swedish: 'Sweden',
    irish: 'Ireland',
    thai: 'Thailand',
    filipino: 'Philippines',
    philippine: 'Philippines',
    emirati: 'United Arab Emirates',
    korean: 'South Korea',
    'south african': 'South Africa',
    'south korean': 'South Korea',
    'north korean': 'North Korea',
    'saudi arabian': 'Saudi Arabia',
    'sri lankan': 'Sri Lanka',
    'costa rican': 'Costa Rica',
    burkinabe: 'Burkina Faso',
    'sierra leonean': 'Sierra Leone',
    'south sudanese': 'South Sudan',
    ivorian: 'Ivory Coast',
    burmese: 'Myanmar',
    finnish: 'Finland',
    turkish: 'Turkey',
    cypriot: 'Cyprus',
    kyrgyz: 'Kyrgyzstan',
    lao: 'Laos',
    czech: 'Czech Republic',
    slovak: 'Slovakia',
    luxembourgish: 'Luxembourg',
    norwegian: 'Norway',
    belarusian: 'Belarus',
    kazakh: 'Kazakhstan',
    tajik: 'Tajikistan',
    uzbek: 'Uzbekistan',
    turkmen: 'Turkmenistan',
    afghan: 'Afghanistan',
    vietnamese: 'Vietnam',
    brazilian: 'Brazil',
    argentine: 'Argentina',
    ecuadorian: 'Ecuador',
    senegalese: 'Senegal',
    cameroonian: 'Cameroon',
    mozambican: 'Mozambique',
    jordanian: 'Jordan',
    saudi: 'Saudi Arabia',
    kosovar: 'Kosovo',
    macedonian: 'North Macedonia',
    bosnian: 'Bosnia and Herzegovina',
  }),
);

/** Adjectives of two countries. */
const ambiguous = new Set(['congolese', 'dominican', 'guinean', 'nigerien', 'sudanese']);

const ending = /(?:n|ese|ish|i|ic|er)$/u;

function build(): ReadonlyMap<string, string> {
  const byStem = new Map<string, string>();
  for (const [name, entry] of gazetteer) {
    if (entry.label === 'Country' && !name.includes(' ') && name.length >= 4)
      byStem.set(name.toLowerCase().slice(0, Math.max(4, name.length - 2)), entry.name);
  }
  return byStem;
}

let stems: ReadonlyMap<string, string> | undefined;

/** The country that an adjective speaks of ("Rwandan" gives Rwanda); `undefined` where it is none. */
export function countryOf(adjective: string): string | undefined {
  const lower = adjective.toLowerCase();
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  if (!/^\p{Lu}\p{Ll}+$/u.test(adjective) || !ending.test(lower) || ambiguous.has(lower)) return undefined;
  stems ??= build();
  for (let length = lower.length - 1; length >= 4; length--) {
    const country = stems.get(lower.slice(0, length));
    if (country !== undefined) return lower.length - length <= 4 ? country : undefined;
  }
  return undefined;
}

/** The country that some words name, by its name or by its adjective; `undefined` where they name none. */
export function landOf(words: string): string | undefined {
  const entry = gazetteer.get(words);
  return entry?.label === 'Country' ? entry.name : countryOf(words);
}

const regional =
  /^(?:(?:latin|north|south|central|east|west|southern|northern|eastern|western|sub-saharan|pan)[- ])?(?:american|african|european|asian|pacific|caribbean|arab|nordic|baltic|balkan)$/iu;

/** Adjectives of continents and regions: "Nordic", "Latin American". */
export const isRegional = (word: string): boolean => regional.test(word);
