// The misses and the false claims of one folder, by cause: counts first, then the lists.
import { causeOfMiss, entryFinder, faultOf } from './causes.mjs';
import { fold, keyOf } from './judge.mjs';

const short = (text) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

/** Groups by a name; the largest group first, equal ones by name. */
export function grouped(items, nameOf) {
  const groups = new Map();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}

const counted = (name, items) => `${String(items.length).padStart(4)}  ${name}`;

/** Groups with their counts, then each group as a list. */
function* listed(title, groups, lineOf, alsoCounted = []) {
  const count = groups.reduce((sum, [, items]) => sum + items.length, 0);
  yield `\n## ${title}: ${count}\n`;
  for (const [name, items] of groups) yield counted(name, items);
  if (alsoCounted.length > 0) yield '';
  for (const [name, items] of alsoCounted) yield counted(name, items);
  for (const [name, items] of groups) {
    yield `\n### ${name} (${items.length})\n`;
    for (const item of items) yield lineOf(item);
  }
}

/**
 * @param {readonly object[]} documents as `judge` gives them
 * @param {readonly object[]} ledger entries as `entente explain --format jsonl` prints them
 * @returns {Iterable<string>} lines
 */
export function* show(documents, ledger) {
  const misses = documents.flatMap(({ name, text, wanted, optional, idOf }) => {
    const annotated = new Set([...wanted, ...optional].map(keyOf));
    const entriesAt = entryFinder(
      text,
      ledger.filter((entry) => entry.document === name),
    );
    return wanted
      .filter((relation) => !relation.found)
      .map((relation) => ({ name, relation, ...causeOfMiss(relation, entriesAt(relation.quote), idOf, annotated) }));
  });
  yield* listed(
    'missed, by cause',
    grouped(misses, ({ cause }) => cause),
    ({ name, relation: { head, type, tail, status, quote }, detail }) =>
      `- ${name}: ${head} ${type} ${tail} [${status}]${detail === '' ? '' : `  {${short(detail)}}`}  «${short(quote)}»`,
  );
  const wrong = documents.flatMap(({ name, claims, wanted, optional }) =>
    claims.filter(({ verdict }) => verdict === 'false').map((each) => ({ name, ...each, fault: faultOf(each, [...wanted, ...optional]) })),
  );
  yield* listed(
    'claims that are not in the annotation, by rule and by what is wrong',
    grouped(wrong, ({ claim }) => claim.rule),
    ({ name, claim: { head, type, tail, evidence, confidence }, fault }) =>
      `- ${name}: ${head.name} ${type} ${tail.name}  {${fault}, confidence ${confidence}}  «${short(fold(evidence[0]?.quote ?? ''))}»`,
    grouped(wrong, ({ fault }) => fault),
  );
}
