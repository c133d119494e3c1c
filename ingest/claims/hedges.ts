/** Asides between commas that only hedge: "shall consult, as appropriate and consistent with law, with A". */
import type { Node } from './nodes.ts';
import { isBarePast } from './steps.ts';

/** "shall consult | , as appropriate and consistent with law, | with A": the node after an aside that only hedges, before a preposition or right after the verb; `at` itself elsewhere. */
export function afterHedge(nodes: readonly Node[], at: number): number {
  if (nodes[at]!.kind !== 'comma' || nodes[at + 1]?.kind !== 'adverb') return at;
  let next = at + 2;
  if (nodes[next]?.kind === 'conjunction') next++;
  if (nodes[next]?.kind === 'preposition' && nodes[next + 1]?.kind === 'phrase' && nodes[next - 1]?.kind === 'conjunction') next += 2;
  while (nodes[next]?.kind === 'adverb') next++;
  // ", where appropriate accompanied by an assessment,"
  if (isBarePast(nodes[next]) && nodes[next + 1]?.kind === 'preposition' && nodes[next + 2]?.kind === 'phrase') next += 3;
  const taken = nodes[next + 1]?.kind === 'preposition' || (nodes[at - 1]?.kind === 'verb' && nodes[next + 1]?.kind === 'phrase');
  return nodes[next]?.kind === 'comma' && taken ? next + 1 : at;
}
