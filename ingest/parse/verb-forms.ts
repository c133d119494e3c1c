import { verbLemmas } from '../lexicon/frames.ts';
import { conjugate } from './compromise.ts';

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface FormReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Participles that differ from the past tense: compromise gives only the past. */
const participles: Readonly<Record<string, string>> = {
  take: 'taken',
  give: 'given',
  begin: 'begun',
  undertake: 'undertaken',
  show: 'shown',
  see: 'seen',
  become: 'become',
  come: 'come',
  go: 'gone',
  speak: 'spoken',
  write: 'written',
  'co-write': 'co-written',
  know: 'known',
  do: 'done',
  be: 'been',
  get: 'got',
  drive: 'driven',
  oversee: 'overseen',
  strike: 'struck',
  run: 'run',
  bear: 'borne',
  draw: 'drawn',
  underwrite: 'underwritten',
  shoulder: 'shouldered',
  choose: 'chosen',
};
const pasts: Readonly<Record<string, string>> = {
  be: 'was',
  have: 'had',
  do: 'did',
  hit: 'hit',
  put: 'put',
  set: 'set',
  spend: 'spent',
  fight: 'fought',
  oversee: 'oversaw',
  cofinance: 'cofinanced',
  'co-lead': 'co-led',
  'co-write': 'co-wrote',
  bear: 'bore',
  underwrite: 'underwrote',
  spur: 'spurred',
};

function build(): ReadonlyMap<string, readonly FormReading[]> {
  const table = new Map<string, FormReading[]>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const readings = table.get(word) ?? [];
    if (!readings.some((reading) => reading.lemma === lemma && reading.form === form)) table.set(word, [...readings, { lemma, form }]);
  };
  for (const lemma of verbLemmas) {
    const forms = conjugate(lemma);
    const past = pasts[lemma] ?? forms.past;
    add(lemma, lemma, 'base');
    add(forms.present, lemma, 'present');
    add(past, lemma, 'past');
    add(participles[lemma] ?? past, lemma, 'participle');
    add(forms.gerund, lemma, 'gerund');
    // British spelling doubles a last "l": "totalled", "channelling".
    if (/[^aeiou][aeiou]led$/u.test(past)) {
      add(past.replace(/led$/u, 'lled'), lemma, 'past');
      add(past.replace(/led$/u, 'lled'), lemma, 'participle');
      add(forms.gerund.replace(/ling$/u, 'lling'), lemma, 'gerund');
    }
  }
  return table;
}

const none: readonly FormReading[] = [];
let cached: ReadonlyMap<string, readonly FormReading[]> | undefined;

/** Every reading of a word as a form of a verb that the lexicon knows. The table is built at the first call. */
export function verbReadings(lower: string): readonly FormReading[] {
  cached ??= build();
  return cached.get(lower) ?? none;
}
