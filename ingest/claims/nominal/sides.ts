/** Who stands on which side of what several have with each other: "between the Governments of A, B and C and the Government of D". */
import type { Phrase } from '../../mentions/phrase.ts';
import { actsByLabel, isFinite } from '../steps.ts';
import { listAt } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { phraseNode } from './shared.ts';
import { oneOf } from '../../words.ts';

/**
 * The two sides of "A, B and C and D" and of "A and B, C and D": those before and those after the "and" that joins no list.
 * None where all stand side by side ("A, B and C", "A and B and C").
 */
export function sidesOf({ nodes }: Reading, members: readonly Phrase[]): readonly [readonly Phrase[], readonly Phrase[]] | undefined {
  const starts = members.map((member) => nodes.indexOf(member));
  const joined = starts.slice(1).map((start, i) => {
    const between = nodes.slice(starts[i]! + 1, start);
    const link = between.at(-1);
    return {
      and: link?.kind === 'conjunction' && link.word === 'and' && link.to - link.from === 1,
      comma: between.some(({ kind }) => kind === 'comma'),
    };
  });
  const ands = joined.flatMap(({ and }, i) => (and ? [i] : []));
  if (ands.length !== 2 || joined.length < 3 || ands[1] !== joined.length - 1) return undefined;
  const [first, last] = ands as [number, number];
  const split = last === first + 1 && !joined[last]!.comma ? last : first === 0 && !joined[first]!.comma ? first : -1;
  return split < 0 ? undefined : [members.slice(0, split + 1), members.slice(split + 1)];
}

/** "The pact between A, B and C and | D covers …": the last of them, right before the verb whose subject the pact is. */
export function withLast({ nodes }: Reading, members: readonly Phrase[], at: number): readonly Phrase[] {
  const end = nodes.indexOf(members.at(-1)!) + 1;
  const last = nodes[end]?.kind === 'conjunction' ? nodes[end + 1] : undefined;
  if (members.length < 3 || last?.kind !== 'phrase' || !isFinite(nodes[end + 2]) || nodes.slice(0, at).some(isFinite)) return members;
  return [...members, last];
}

/** "between A, B and C, | the Bank and the Fund": parties of an agreement that are listed after those of another kind. */
export function furtherParties(reading: Reading, members: readonly Phrase[]): readonly Phrase[] {
  const all = [...members];
  for (let guard = 0; guard < 5; guard++) {
    const { nodes } = reading;
    let at = nodes.indexOf(all.at(-1)!) + 1;
    if (nodes[at]?.kind === 'open' && nodes[at + 2]?.kind === 'close') at += 3;
    while (nodes[at]?.kind === 'preposition' && phraseNode(reading, at + 1) && oneOf((nodes[at] as { word: string }).word, 'of|for'))
      at += 2;
    const more = nodes[at]?.kind === 'comma' && phraseNode(reading, at + 1) ? listAt(nodes, at + 1, true) : undefined;
    if (!more || more.members.length < 2 || !more.members.every((each) => each.mention?.kind === 'name' && actsByLabel(each))) break;
    all.push(...more.members);
  }
  return all;
}
