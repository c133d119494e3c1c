/** "a proposal for a Night Navigation Code": what is proposed is the Code. */
import type { Label } from '../../graph/ontology/labels.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import { kind } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

const texts: ReadonlySet<Label> = new Set(['LegalAct', 'Policy']);
const made: ReadonlySet<Label> = new Set(['Programme', 'Initiative', 'InformationSystem']);
const proposals = wordSet('proposal|draft');

/** What a proposal is for, where its name says that: texts, and things that are new ("a proposal for a Reef Fund", but not "the proposal for the Reef Fund"). */
export function proposedIn(nodes: readonly Node[], phrase: Phrase): readonly Phrase[] {
  const at = proposals.has(phrase.head) ? nodes.indexOf(phrase) : -1;
  if (at < 0 || kind(nodes[at + 1], 'for') !== 'preposition' || nodes[at + 2]?.kind !== 'phrase') return [];
  const things = listAt(nodes, at + 2).members;
  return things.every(({ mention, determiner }) => {
    const label = mention?.kind === 'name' ? mention.label : undefined;
    return label !== undefined && (texts.has(label) || (made.has(label) && oneOf(determiner, 'a|an')));
  })
    ? things
    : [];
}
