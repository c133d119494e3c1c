/** "On a proposal from A, B adopted the Rules", "Under A's proposals, a Levy Scheme would replace …": who proposed what is done. */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Node } from '../nodes.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { claimOf } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const adopting = wordSet(
  'adopt|approve|enact|pass|endorse|issue|establish|set_up|create|introduce|launch|work_out|draw_up|develop|prepare|agree|accept|amend',
);

const isProposal = (node: Node): boolean => node.kind === 'phrase' && node.head === 'proposal';

/** Whose proposal a deed follows proposed what it is done to. */
export function onProposal(reading: Reading, clause: Clause): ClaimDraft[] {
  const { verb, voice } = clause;
  if (verb.form !== 'finite' || verb.negated || !reading.nodes.some(isProposal)) return [];
  const acting = reading.clauses.find((each) => each.verb.lemma === 'act' && each.verb.form === 'gerund' && each.governor === clause);
  const proposal = [clause, ...(acting ? [acting] : [])]
    .flatMap((each) => complementsOf(each, 'on', 'upon', 'following', 'after', 'under'))
    .find(({ head }) => head === 'proposal');
  const things = !proposal
    ? []
    : voice === 'active' && verb.status === 'called-for' && isUnder(reading, proposal)
      ? clause.subject.filter(({ determiner }) => oneOf(determiner, 'a|an'))
      : adopting.has(verb.lemma)
        ? clause.object
        : [];
  const tails = entitiesOf(reading, things).filter(({ viaOwner }) => !viaOwner);
  if (!proposal || tails.length === 0) return [];
  return entitiesOf(reading, proposersOf(reading, proposal))
    .filter((head) => isActor(head) && !head.viaOwner)
    .flatMap((head) =>
      tails
        .filter(({ referent }) => allows('PROPOSES', head.referent.label, referent.label))
        .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'PROPOSES', status: 'done', negated: false, rule: 'on.proposal' })),
    );
}

const isUnder = ({ nodes }: Reading, proposal: Phrase): boolean =>
  nodes.slice(Math.max(0, nodes.indexOf(proposal) - 2), nodes.indexOf(proposal)).some((node) => wordOf(node) === 'under');

/** Those from whom a proposal is, or whose it is. */
function proposersOf({ nodes }: Reading, proposal: Phrase): readonly Phrase[] {
  const at = nodes.indexOf(proposal);
  if (oneOf(wordOf(nodes[at + 1]), 'from|of|by') && nodes[at + 2]?.kind === 'phrase') return listAt(nodes, at + 2).members;
  const owner = nodes[at - 1];
  return owner?.kind === 'phrase' && owner.possessive ? [owner] : [];
}
