/** Several bodies named under one noun: "the Federal Ministries of Health (MH), Trade and Labour", "the City Councils of Varna and Soria". */
import { gazetteer } from '../lexicon/gazetteer.ts';
import { nameHeads } from '../lexicon/name-heads.ts';
import { portfolios } from '../lexicon/portfolios.ts';
import { singular } from '../lexicon/singular.ts';
import type { Token } from '../parse/tokens.ts';
import { labelByName } from './label-by-name.ts';
import { mentionOf, type Mention } from './mention.ts';
import { isName } from './name-words.ts';
import { oneOf, wordSet } from '../words.ts';

/** Bodies that are told apart by their fields, and those that are by their places. */
const byField = wordSet('ministries|departments');
const byPlace = wordSet('councils|universities|embassies|municipalities|cities|parliaments|chambers|archdioceses|dioceses|governorates');
/** What stands before a plural head whose bodies are each of one place: "City Councils", and no "Councils of Ministers". */
const local = wordSet('city|town|municipal|county|district|village|community|provincial|regional|island|parish|borough');

interface Item {
  readonly from: number;
  readonly to: number;
}

/** The noun in the plural of a row that opens at a token; -1 where none does. */
function headAt(tokens: readonly Token[], at: number): number {
  for (let head = at; head < at + 3 && tokens[head]?.capital; head++) {
    const { lower } = tokens[head]!;
    if (tokens[head + 1]?.lower !== 'of') continue;
    if (byField.has(lower)) return head;
    if (!byPlace.has(lower)) return -1;
    return lower === 'councils' && !local.has(tokens[head - 1]?.lower ?? '') ? -1 : head;
  }
  return -1;
}

/** "(MH)": the token after a short name in brackets; `at` itself where none stands there. */
const shortEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && /^\p{Lu}[\p{L}\p{N}&-]{1,9}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')' ? at + 3 : at;

/** The token after the capitalised words from a token on. */
function wordsEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isName(tokens[to], false)) to++;
  return to;
}

/**
 * The items after "of". Commas and short names in brackets part them; of several words "and" the one that parts the last two is the
 * last, unless a short name ends each of them: "Health (MH) and Food and Trade (MFT)".
 */
function itemsAfter(tokens: readonly Token[], of: number): readonly Item[] {
  const plain: Item[] = [];
  /** Before which items a comma or a bracket stands, and before which only "and". */
  const parted: boolean[] = [];
  let brackets = false;
  for (let from = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1, mark = true; ;) {
    const to = wordsEnd(tokens, from);
    if (to === from) break;
    plain.push({ from, to });
    parted.push(mark);
    let next = shortEnd(tokens, to);
    if (next > to) brackets = true;
    mark = next > to;
    if (tokens[next]?.text === ',') {
      mark = true;
      next++;
    }
    if (oneOf(tokens[next]?.lower ?? '', 'and|&')) next++;
    else if (!mark || tokens[next - 1]?.text !== ',') break;
    if (tokens[next]?.lower === 'of') next++;
    if (tokens[next]?.lower === 'the') next++;
    from = next;
  }
  const joins = parted.filter((mark) => !mark).length;
  if (!brackets && joins > 1) return [];
  return plain.reduce<Item[]>((items, { from, to }, at) => {
    const joined = !parted[at] && (brackets || at < plain.length - 1);
    return joined ? [...items.slice(0, -1), { from: items.at(-1)!.from, to }] : [...items, { from, to }];
  }, []);
}

/** "Finance, | of the Interior": where an item starts with the small words before it. */
function opening(tokens: readonly Token[], from: number): number {
  const article = tokens[from - 1]!.lower === 'the' ? from - 1 : from;
  return tokens[article - 1]!.lower === 'of' ? article - 1 : article;
}

/** The bodies of a row that opens at a token, in order; none where fewer than two are named. */
export function severalBodies(tokens: readonly Token[], at: number, textOf: (from: number, to: number) => string): readonly Mention[] {
  const head = headAt(tokens, at);
  if (head < 0) return [];
  const opens = tokens[at]!.lower === 'the' ? at + 1 : at;
  const items = itemsAfter(tokens, head + 1);
  const fields = byField.has(tokens[head]!.lower);
  const isField = ({ to }: Item): boolean => portfolios.has(tokens[to - 1]!.lower);
  // "Universities of Applied Sciences and Arts" are of no places
  if (items.length < 2 || (!fields && items.some((item) => item.to - item.from > 3 || isField(item)))) return [];
  const noun = singular(tokens[head]!.lower);
  const capital = `${noun[0]!.toUpperCase()}${noun.slice(1)}`;
  const before = head > opens ? `${textOf(opens, head)} ` : '';
  return items.map(({ from, to }, index) => {
    const name = `${before}${capital} of ${tokens[from - 1]!.lower === 'the' ? 'the ' : ''}${textOf(from, to)}`;
    const entry = gazetteer.get(name);
    return mentionOf({
      from: index === 0 ? opens : opening(tokens, from),
      to,
      name,
      label: entry?.label ?? labelByName(name, noun, to - from + 2, '') ?? nameHeads.get(noun) ?? (fields ? 'Institution' : 'Body'),
      head: noun,
      known: entry?.name,
      rule: 'name.row',
    });
  });
}
