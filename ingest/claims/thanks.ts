/** Thanks, praise and blame: what somebody is thanked for is their deed, and is done. */
import type { Phrase } from '../mentions/phrase.ts';
import { examplesAt } from './examples.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import type { VerbGroup } from './verb-group.ts';
import { oneOf, wordSet } from '../words.ts';

const thanking = wordSet('thank|commend|congratulate|praise|applaud|salute|criticise|criticize');
const gratitude = wordSet('grateful|thankful|indebted|gratitude|appreciation|thank|thanks|tribute|recognition|credit|praise');

/** Who is thanked before a "for" at a node: "thanks A and B | for", "its gratitude to A | for"; `undefined` where nobody is. */
export function thankedBefore(nodes: readonly Node[], link: number): readonly Phrase[] | undefined {
  const node = nodes[link];
  if (node?.kind !== 'preposition' || !oneOf(node.word, 'for|on')) return undefined;
  for (let at = link - 1; at >= 0; at--) {
    const before = nodes[at]!;
    const noun = nodes[at - 1];
    const starts =
      isThanking(before) ||
      (before.kind === 'preposition' && before.word === 'to' && (isGratitude(noun) || isDue(nodes, at) || goesOn(nodes, at)));
    if (starts) {
      if (nodes[at + 1]?.kind !== 'phrase') return undefined;
      const { members, end } = listAt(nodes, at + 1);
      return end >= link || attached(nodes, end, link) ? members : undefined;
    }
    if (before.kind === 'semicolon') return thankedNext(nodes, at, link);
    if (before.kind === 'verb') return undefined;
  }
  return undefined;
}

/** "thanked A for hosting the session; | B and C | for their support; and | D for …": who is thanked next, after a semicolon. */
function thankedNext(nodes: readonly Node[], semicolon: number, link: number): readonly Phrase[] | undefined {
  const first = nodes[semicolon + 1]?.kind === 'conjunction' ? semicolon + 2 : semicolon + 1;
  const thanks = nodes.slice(0, semicolon).some((node) => isThanking(node) || isGratitude(node));
  const others = nodes.slice(first, link).some(({ kind }) => kind === 'verb' || kind === 'relative' || kind === 'subordinator');
  if (!thanks || others || nodes[first]?.kind !== 'phrase') return undefined;
  const members: Phrase[] = [];
  for (let at = first; ;) {
    const list = listAt(nodes, at);
    members.push(...list.members);
    // "colleagues from other organisations, in particular A and B"
    const whole = phraseAfter(nodes, list.end);
    const shown = whole ? examplesAt(nodes, list.end + 2, whole) : examplesAt(nodes, list.end, list.members.at(-1)!);
    members.push(...shown.examples);
    const end = shown.examples.length > 0 || !whole ? shown.end : list.end;
    if (end >= link || attached(nodes, end, link)) return members;
    at = end;
    while (nodes[at]?.kind === 'comma' || nodes[at]?.kind === 'conjunction') at++;
    if (at === end || nodes[at]?.kind !== 'phrase') return undefined;
  }
}

/** The phrase that "from" or "of" attaches to who is spoken of before. */
function phraseAfter(nodes: readonly Node[], at: number): Phrase | undefined {
  const [link, phrase] = [nodes[at], nodes[at + 1]];
  return link?.kind === 'preposition' && oneOf(link.word, 'from|of') && phrase?.kind === 'phrase' ? phrase : undefined;
}

const isThanking = (node: Node): boolean => node.kind === 'verb' && thanking.has(node.lemma) && node.voice === 'active';

const isGratitude = (node: Node | undefined): boolean => node?.kind === 'phrase' && gratitude.has(node.head);

/** "Special thanks go | to A for", "Our thanks also go | to A for", "Our thanks are due | to A for". */
const isDue = (nodes: readonly Node[], to: number): boolean => {
  const noun = nodes[to - 2]?.kind === 'adverb' ? nodes[to - 3] : nodes[to - 2];
  return nodes[to - 1]?.kind === 'verb' && isGratitude(noun) && oneOf((nodes[to - 1] as VerbGroup).lemma, 'go|extend|be|belong');
};

/** "its gratitude to A for …, and | to B for": a second one that is thanked. */
const goesOn = (nodes: readonly Node[], to: number): boolean =>
  nodes[to - 1]?.kind === 'conjunction' &&
  nodes.slice(0, to).some((node, at) => isGratitude(node) && nodes[at + 1]?.kind === 'preposition');

/** Whether only what belongs to the thanked stands between them and the "for": "the Government of A | for". */
const attached = (nodes: readonly Node[], from: number, to: number): boolean =>
  nodes
    .slice(from, to)
    .every((node) => node.kind === 'phrase' || node.kind === 'comma' || (node.kind === 'preposition' && oneOf(node.word, 'of|in')));

/** Who does the deed of a gerund after "thanks A for". */
export const thankedFor = (nodes: readonly Node[], at: number, verb: VerbGroup): readonly Phrase[] | undefined =>
  verb.form === 'gerund' ? thankedBefore(nodes, at - 1) : undefined;
