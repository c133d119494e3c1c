/** "In | its report, the Board said", "Through its portal, …": what opens a sentence is that of the one who acts in it, whoever was spoken of before. */
import { allows } from '../../graph/ontology/relations.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Node } from './nodes.ts';
import type { Found, Reading } from './reading.ts';
import { isGerund } from './steps.ts';

/** The name that acts in the sentence which a phrase with "its" opens, right behind its comma; `undefined` where none does. */
export function actingAhead({ nodes, clauses }: Reading, phrase: Phrase, at: number): Phrase | undefined {
  // "Building on | its work with A, the Board will": a participle opens it too
  if (phrase.determiner !== 'its' || !(nodes[at - 1]?.kind === 'preposition' || isGerund(nodes[at - 1]))) return undefined;
  if (!nodes.slice(0, at - 1).every((node) => node.kind === 'adverb' || isGerund(node))) return undefined;
  const main = clauses.find((each) => each.at > at && each.verb.form === 'finite');
  const [doer, ...others] = (main?.voice === 'passive' ? main.object : main?.subject) ?? [];
  const stands = doer ? nodes.indexOf(doer) : -1;
  const follows = stands > at && nodes[stands - 1]?.kind === 'comma';
  return doer?.mention?.kind === 'name' && others.length === 0 && follows ? doer : undefined;
}

/** Whether that one can have what stands before: one who acts, or the thing of a deed ("Following | its adoption by A, the Act …"). */
export function canOwn({ referent }: Found, next: Node | undefined): boolean {
  if (referent.label === 'Person' || referent.plural) return false;
  return allows('COOPERATES_WITH', referent.label, referent.label) || (next?.kind === 'preposition' && next.word === 'by');
}
