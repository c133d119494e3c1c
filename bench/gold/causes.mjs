// Why relations of the annotation are missed, by what the ledger says of their sentences; and what is wrong about false claims.
import { fold, keyOf, symmetric } from './judge.mjs';

/** A text with its white space folded, and where each of its characters stood before. */
function folded(text) {
  const offsets = [];
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const blank = /\s/u.test(text[at]);
    if (blank && (result === '' || result.endsWith(' '))) continue;
    result += blank ? ' ' : text[at];
    offsets.push(at);
  }
  return { result, offsets };
}

/** Finds the entries of the ledger whose sentences hold (part of) a quote. */
export function entryFinder(text, entries) {
  const { result, offsets } = folded(text);
  return (quote) => {
    const words = fold(quote);
    const at = result.indexOf(words);
    if (at < 0 || words === '') return [];
    const [start, end] = [offsets[at], offsets[at + words.length - 1] + 1];
    return entries.filter((entry) => entry.kind !== 'noise' && entry.start < end && entry.end > start);
  };
}

const unread = new Set(['heading', 'navigation']);
const isUnread = ({ notes }) => notes.some(({ reason }) => unread.has(reason));

/**
 * Why a relation of the annotation is missed: the first of these that holds.
 * @param {{ head: string, type: string, tail: string }} relation
 * @param {readonly object[]} entries of the ledger, where its quote stands
 * @param {(entity: object) => string} idOf
 * @param {ReadonlySet<string>} annotated keys of all relations of the annotation: a claim that is right is no wrong reading of another
 * @returns {{ cause: string, detail: string }}
 */
export function causeOfMiss({ head, type, tail }, entries, idOf, annotated) {
  if (entries.length === 0) return { cause: 'the quote stands in no sentence', detail: '' };
  const read = entries.filter((entry) => !isUnread(entry));
  if (read.length === 0) return { cause: `sentence not read: ${entries[0].notes[0].reason}`, detail: '' };
  const claims = read
    .flatMap((entry) => entry.claims.map((claim) => ({ ...claim, head: idOf(claim.head), tail: idOf(claim.tail) })))
    .filter((claim) => claim.negated || !annotated.has(keyOf(claim)));
  const shown = (claim) => `${claim.head} ${claim.type} ${claim.tail} by ${claim.rule}`;
  const like = (fits, cause) => {
    const claim = claims.find((each) => fits(each));
    return claim && { cause, detail: shown(claim) };
  };
  const straight = (claim) => claim.head === head && claim.tail === tail;
  const reversed = (claim) => claim.head === tail && claim.tail === head;
  const found =
    like((claim) => claim.negated && claim.type === type && (straight(claim) || reversed(claim)), 'read as denied') ??
    like((claim) => claim.type === type && reversed(claim) && !symmetric.has(type), 'found the other way round') ??
    like((claim) => straight(claim) || reversed(claim), 'found with another type') ??
    like(
      (claim) => claim.type === type && (claim.tail === tail || (symmetric.has(type) && claim.head === tail)),
      'found with another head',
    ) ??
    like(
      (claim) => claim.type === type && (claim.head === head || (symmetric.has(type) && claim.tail === head)),
      'found with another tail',
    );
  return found ?? causeByEnds(head, tail, read, idOf);
}

/** No claim of the sentence comes near: which ends does it name, and what does the ledger say? */
function causeByEnds(head, tail, read, idOf) {
  const named = read.map((entry) => new Set(entry.entities.map((entity) => idOf(entity))));
  const both = named.findIndex((ids) => ids.has(head) && ids.has(tail));
  const notes = (both >= 0 ? read[both] : read[0]).notes;
  const detail = notes.map(({ reason, words }) => (words ? `${reason} (${words})` : reason)).join('; ');
  if (both >= 0)
    return { cause: notes[0] ? `both ends found, but: ${notes[0].reason}` : 'both ends found, but no rule connects them', detail };
  const [hasHead, hasTail] = [head, tail].map((id) => named.some((ids) => ids.has(id)));
  if (hasHead && hasTail) return { cause: 'over two sentences', detail };
  return {
    cause: hasHead ? 'no mention of the tail found' : hasTail ? 'no mention of the head found' : 'no mention of either end found',
    detail,
  };
}

/**
 * What is wrong about a false claim.
 * @param {{ head: string, type: string, tail: string }} claim ends as ids of the annotation
 * @param {readonly { head: string, type: string, tail: string }[]} annotated all relations of the document, optional ones too
 */
export function faultOf({ head, type, tail }, annotated) {
  const ends = [head, tail].sort().join('|');
  if (annotated.some((relation) => [relation.head, relation.tail].sort().join('|') === ends)) return 'the type is another';
  const of = annotated.filter((relation) => relation.type === type);
  if (of.some((relation) => relation.head === head || (symmetric.has(type) && relation.tail === head))) return 'the tail is another';
  if (of.some((relation) => relation.tail === tail || (symmetric.has(type) && relation.head === tail))) return 'the head is another';
  return 'nothing like it is annotated';
}
