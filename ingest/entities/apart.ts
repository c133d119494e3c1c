/** When two names cannot be of one entity. */
import { months } from '../lexicon/function-words.ts';
import { countryOf } from '../lexicon/demonyms.ts';
import { gazetteer } from '../lexicon/gazetteer.ts';
import { complementHeads } from '../lexicon/name-heads.ts';
import { singular } from '../lexicon/singular.ts';
import { remembered } from '../remembered.ts';
import { apartRows, type ApartRow } from './apart-data.ts';
import { contentWords, nameKey } from './name-key.ts';

/** Why two names stay apart: a row of the list, or what differs in them. */
export type Apart = ApartRow | 'numbers' | 'months' | 'countries' | 'fields';

const rowsOf: ReadonlyMap<string, readonly { readonly row: ApartRow; readonly member: string }[]> = build();

function build(): Map<string, { row: ApartRow; member: string }[]> {
  const rows = new Map<string, { row: ApartRow; member: string }[]>();
  for (const row of apartRows)
    for (const member of row.names) {
      const key = nameKey(gazetteer.get(member)?.name ?? member);
      rows.set(key, [...(rows.get(key) ?? []), { row, member: key }]);
    }
  return rows;
}

/**
 * Why two names cannot be of one entity; `undefined` where they may be. The list comes first, then what differs in them:
 * numbers (acts, years, days, ordinals), months, countries and places, and the field a body with the same head works in.
 * A name that lacks what the other has may be a shorter one of it: "the Summit" of "the 2017 Summit".
 */
export function apart(one: string, other: string): Apart | undefined {
  const [a, b] = [rowsOf.get(canonicalKey(one)) ?? [], rowsOf.get(canonicalKey(other)) ?? []];
  const listed = a.find(({ row, member }) => b.some((each) => each.row === row && each.member !== member));
  if (listed) return listed.row;
  if (differ(numbersOf(one), numbersOf(other))) return 'numbers';
  if (differ(monthsOf(one), monthsOf(other))) return 'months';
  if (differ(landsOf(one), landsOf(other))) return 'countries';
  return fields.some((fieldOf) => differ(fieldOf(one), fieldOf(other), 'none')) ? 'fields' : undefined;
}

const canonicalKey = (name: string): string => nameKey((gazetteer.get(name) ?? gazetteer.get(name.replace(/^the /u, '')))?.name ?? name);

/** Whether both say something and neither only says less than the other; with `none`, whether they have nothing in common. */
function differ(one: ReadonlySet<string>, other: ReadonlySet<string>, shared: 'all' | 'none' = 'all'): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const common = [...few].filter((each) => many.has(each)).length;
  return shared === 'none' ? common === 0 : common < few.size;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const wordsOf = (name: string): string[] => nameKey(name).split(' ');

/** "2016", "1148", "51st" and "fourth" as "4". */
const numbersOf = remembered(
  (name: string): ReadonlySet<string> =>
    new Set(
      wordsOf(name).flatMap((word) => {
        if (ordinals.includes(word)) return [String(ordinals.indexOf(word) + 1)];
        return /^\d+(?:st|nd|rd|th)?$/u.test(word) ? [String(Number.parseInt(word, 10))] : [];
      }),
    ),
);

const monthsOf = remembered(
  (name: string): ReadonlySet<string> => new Set(wordsOf(name).filter((word) => word !== 'may' && months.has(word))),
);

/** Countries, cities and regions in a name, countries also by their adjective. */
const landsOf = remembered((name: string): ReadonlySet<string> => {
  const words = name.replace(/[’']s\b/gu, '').split(/[^\p{L}.-]+/u);
  const lands = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 6); to > from; to--) {
      const run = words.slice(from, to).join(' ');
      const entry = gazetteer.get(run);
      const land = entry?.label === 'Country' || entry?.label === 'Place' ? entry.name : to === from + 1 ? countryOf(run) : undefined;
      if (land === undefined) continue;
      lands.add(land);
      from = to - 1;
      break;
    }
  return lands;
});

/** What follows some words after the head of a name: the field of an expert group, a centre, a convention. */
const fieldAfter = (word: RegExp): ((name: string) => ReadonlySet<string>) =>
  remembered((name: string): ReadonlySet<string> => {
    const words = name.split(/\s+/u);
    const at = words.findIndex(
      (each, index) => index > 0 && word.test(each) && complementHeads.has(singular(words[index - 1]!.toLowerCase())),
    );
    return new Set(at < 0 ? [] : contentWords(words.slice(at + 1).join(' ')).map((each) => singular(each)));
  });

const fields = [fieldAfter(/^(?:on|for|against)$/u), fieldAfter(/^of$/u)];
