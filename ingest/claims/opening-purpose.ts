/** Subjects after a purpose or a means that opens the sentence: "To support A, | B and C will launch", "By supporting A, | B and C help D". */
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import { oneOf } from '../words.ts';

/** A list without its first member, where that is the object of the infinitive or gerund before it; `undefined` elsewhere. */
export function afterPurpose(
  nodes: readonly Node[],
  { phrases, start }: { phrases: Phrase[]; start: number },
): { phrases: Phrase[]; start: number } | undefined {
  const verb = nodes[start - 1];
  if (phrases.length < 3 || verb?.kind !== 'verb' || verb.form === 'finite' || !opensSentence(nodes, start - 1)) return undefined;
  const from = nodes.findIndex((node, at) => at > start && node.kind === 'comma') + 1;
  const acting = phrases.slice(1);
  return from > 0 && nodes.indexOf(acting[0]!) >= from ? { phrases: acting, start: from } : undefined;
}

/** Whether nothing but an adverb and the preposition of a gerund stands before a verb. */
const opensSentence = (nodes: readonly Node[], at: number): boolean =>
  nodes
    .slice(0, at)
    .every(({ kind }, before) => oneOf(kind, 'adverb|comma|quote|conjunction') || (kind === 'preposition' && before === at - 1));
