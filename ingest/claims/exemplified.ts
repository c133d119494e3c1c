/** A list with the examples after it, however far they stand: "partners, including A and B", "five projects (A and B)", "all sectors of society, notably A". */
import { numberWords } from '../lexicon/number-words.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { examplesAt, inBracketsOf, upToBracket } from './examples.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { isFinite } from './steps.ts';
import { oneOf } from '../words.ts';

/** Examples that stand apart from what they are of: the node that brings them in, and the node after them. */
interface FarExamples {
  readonly examples: Phrase[];
  readonly at: number;
  readonly end: number;
}

/** A list with the examples after it: "partners, including A and B" is partners, A and B. */
export function exemplified(nodes: readonly Node[], at: number): { members: Phrase[]; end: number } {
  const { members, end } = listAt(nodes, at);
  const last = members.at(-1)!;
  const far = afterPurpose(nodes, end, last) ?? afterColon(nodes, end, last);
  // "two projects: A and B" says no more than that of A and B
  const told = (at: number): Phrase[] => (nodes[at]?.kind === 'colon' ? members.slice(0, -1) : members);
  if (far) return { members: [...told(far.at), ...far.examples], end: far.end };
  const inside = inBrackets(nodes, nodes.indexOf(last) + 1, last);
  if (inside) return { members: [...members.slice(0, -1), ...inside.examples], end: inside.end };
  const bracketed = inBracketsOf(nodes, members, at);
  if (bracketed.length > 0) return { members: [...members, ...bracketed], end };
  const { examples, end: after } = examplesAt(nodes, end, last);
  if (examples.length > 0) return { members: [...told(end), ...examples], end: after };
  const [from, whence] = [nodes[end], nodes[end + 1]];
  // "12 partners from eight countries, including A and B": the examples stand after where they come from, and are no examples of that.
  if (
    last.plural &&
    from?.kind === 'preposition' &&
    (oneOf(from.word, 'from|in|across') || (from.word === 'of' && isPartOfAll(last))) &&
    whence?.kind === 'phrase' &&
    !whence.possessive
  ) {
    const further = examplesAt(nodes, end + 2, last);
    const lands = from.word !== 'of' && further.examples.every(({ mention }) => mention?.label === 'Country' || mention?.label === 'Place');
    if (further.examples.length > 0 && !lands) return { members: [...members, ...further.examples], end: further.end };
  }
  return { members, end };
}

/** "all sectors | of civil society, including A": what is only a part of others stands for them. */
const isPartOfAll = ({ head, mention }: Phrase): boolean =>
  mention?.kind === 'common' &&
  mention.label === 'ActorGroup' &&
  oneOf(head, 'sector|segment|part|level|branch|section|entity|member|body|organ|agency');

/** "five projects | (A, B and C)": the names in brackets of what was only counted. */
function inBrackets(nodes: readonly Node[], open: number, of: Phrase): { examples: Phrase[]; end: number } | undefined {
  const { plural, mention } = of;
  if (nodes[open]?.kind !== 'open' || !plural || !mention || nodes[open + 1]?.kind !== 'phrase') return undefined;
  const { members, end } = upToBracket(nodes, open + 1, of) ?? listAt(nodes, open + 1);
  // "the three Northern States (A, B and C)": all that there are, as many as are counted
  if ((mention.kind === 'name' || !mention.indefinite) && numberWords[mention.name.split(' ')[0]!.toLowerCase()] !== members.length)
    return undefined;
  const named = members.length > 1 && members.every((member) => member.mention?.kind === 'name');
  return named && nodes[end]?.kind === 'close' ? { examples: members, end: end + 1 } : undefined;
}

/** "three bills to reform the ports, | including A and B": the examples that stand after what several are for. */
function afterPurpose(nodes: readonly Node[], from: number, of: Phrase): FarExamples | undefined {
  const verb = nodes[from];
  if (!of.plural || verb?.kind !== 'verb' || verb.form !== 'infinitive') return undefined;
  for (let at = from + 1; at < Math.min(nodes.length, from + 16); at++) {
    const node = nodes[at]!;
    if (isFinite(node) || node.kind === 'semicolon') return undefined;
    if (node.kind !== 'comma') continue;
    const found = examplesAt(nodes, at, of);
    if (found.examples.length > 0) return { ...found, at };
  }
  return undefined;
}

/** "two projects in Kenya with the Agency: | A and B": the examples after a colon that places and partners part from what they are of. */
function afterColon(nodes: readonly Node[], from: number, of: Phrase): FarExamples | undefined {
  if (!of.plural || nodes[from]?.kind !== 'preposition') return undefined;
  for (let at = from; at < Math.min(nodes.length, from + 10); at++) {
    const { kind: sort } = nodes[at]!;
    if (sort === 'colon') {
      const found = examplesAt(nodes, at, of);
      return found.examples.length > 0 && found.examples.every(({ mention }) => mention?.kind === 'name') ? { ...found, at } : undefined;
    }
    if (sort !== 'preposition' && sort !== 'phrase' && sort !== 'conjunction') return undefined;
  }
  return undefined;
}
