/** Several deeds done to one thing, each by somebody else: "The Project is coordinated by A, funded by B and run by C". */
import type { Clause } from './clause.ts';
import type { Node } from './nodes.ts';
import { isBarePast, kind } from './steps.ts';
import { oneOf } from '../words.ts';

const byAgent = (nodes: readonly Node[], at: number): boolean => isBarePast(nodes[at]) && kind(nodes[at + 1], 'by') === 'preposition';

/** "was chaired by A, joined by B, | and | hosted by C": a comma before "and" goes back to what the whole list is said of. */
export const saidOfAll = (nodes: readonly Node[], at: number): boolean =>
  byAgent(nodes, at) && nodes[at - 1]?.kind === 'conjunction' && nodes[at - 2]?.kind === 'comma';

/** What is run, paid and carried out, and does none of that itself. */
const isThing = ({ object: [thing] }: Clause): boolean =>
  oneOf(thing?.mention?.label ?? '', 'Initiative|Programme|Event|InformationSystem|Policy|Document');

/** "The Project is coordinated by A, | funded | by B and run by C": a participle of a row that says what else is done to the subject. */
export function goesOnWith(nodes: readonly Node[], at: number, before: readonly Clause[]): boolean {
  if (!byAgent(nodes, at)) return false;
  const main = before.findLast(({ verb }) => verb.form === 'finite' && !isBarePast(verb));
  if (!main || main.voice !== 'passive' || main.subject.length === 0 || !isThing(main)) return false;
  const row = before.filter((each) => each.at > main.at);
  if (!row.every((each) => byAgent(nodes, each.at))) return false;
  if (nodes[at - 1]?.kind === 'conjunction') return row.length > 0;
  return nodes[at - 1]?.kind === 'comma' && closesRow(nodes, at);
}

/** Whether "and run by C" stands after a participle, before any other verb but those of the row. */
function closesRow(nodes: readonly Node[], from: number): boolean {
  for (let at = from + 2; at < Math.min(nodes.length, from + 24); at++) {
    const node = nodes[at]!;
    if (node.kind === 'semicolon' || node.kind === 'relative') return false;
    if (node.kind === 'verb' && !byAgent(nodes, at)) return false;
    if (node.kind === 'verb' && nodes[at - 1]?.kind === 'conjunction') return true;
  }
  return false;
}
