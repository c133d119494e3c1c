/** What is proposed stands in another clause: "proposed that a Tide Fund be set up", "The package tabled by A includes a Mooring Code". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Reading } from '../reading.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const proposing = wordSet('propose|suggest|recommend|move|table|put_forward|bring_forward|present|unveil|submit');
/** Words for several things that are proposed at once. */
const bundles = wordSet('measure|package|reform|change|step|option|proposal|plan|idea|programme|bundle|initiative|amendment');
const holding = wordSet('include|comprise|contain|consist_of|feature|be');

/** Who proposes that a thing be made, or a bundle of things, proposes each that is named. */
export const proposedWithin: ClauseRule = ofVerbs(proposing, (reading, clause, status) => {
  const { verb, subject } = clause;
  if (verb.negated || subject.length === 0) return [];
  const things = clause.voice === 'active' ? madeAfterThat(reading, clause) : inBundle(reading, clause);
  const tails = entitiesOf(reading, things).filter(({ referent, viaOwner }) => referent.named && !referent.guessed && !viaOwner);
  if (tails.length === 0) return [];
  return entitiesOf(reading, subject)
    .filter((head) => isActor(head) && !head.viaOwner)
    .flatMap((head) =>
      tails
        .filter(({ referent }) => allows('PROPOSES', head.referent.label, referent.label))
        .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'PROPOSES', status, negated: false, rule: 'proposed.within' })),
    );
});

/** "proposed | that a Tide Fund be set up": what is new and is to be made. */
function madeAfterThat({ nodes, clauses }: Reading, { at, verb }: Clause): readonly Phrase[] {
  if (!oneOf(verb.lemma, 'propose|suggest|recommend|move') || wordOf(nodes[at + 1]) !== 'that') return [];
  const deed = clauses.find((each) => each.at > at);
  const [thing] = deed?.voice === 'passive' ? deed.object : [];
  return thing && nodes[at + 2] === thing && !deed!.verb.negated && oneOf(thing.determiner, 'a|an') ? [thing] : [];
}

/** "the package | tabled by A | includes a Mooring Code", "Among the measures proposed by A is a Quay Tax": what is told of the bundle. */
function inBundle({ clauses }: Reading, clause: Clause): readonly Phrase[] {
  const [bundle] = clause.object;
  if (!bundle || !bundles.has(bundle.head) || bundle.mention?.kind === 'name') return [];
  const told = clauses.find(({ at, verb, voice }) => at > clause.at && verb.form === 'finite' && voice === 'active');
  if (!told || told.verb.negated || !holding.has(told.verb.lemma)) return [];
  return told.object.filter((phrase) => phrase !== bundle);
}
