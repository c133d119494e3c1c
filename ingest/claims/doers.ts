/** Who does the deed after a noun: "the efforts of A to", "a call on A to", "the commitment by A to", "funding for A to". */
import { actorLabels } from '../../graph/ontology/labels.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { listAt } from './lists.ts';
import type { Node } from './nodes.ts';
import type { VerbGroup } from './verb-group.ts';
import { matchingOpen } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

/** Nouns for what somebody does with the deed after them. */
const workingNouns = new Set([
  'effort',
  'support',
  'work',
  'assistance',
  'commitment',
  'intention',
  'decision',
  'willingness',
  'readiness',
  'plan',
  'offer',
  'pledge',
  'promise',
  'progress',
  'success',
]);

/** Nouns for what several do together: "a partnership between A and B to build C". */
const sharedNouns = wordSet(
  'effort|partnership|collaboration|cooperation|initiative|project|agreement|memorandum|venture|alliance|undertaking|accord|deal|pact|programme|program',
);

/** Nouns that ask somebody to do the deed of the infinitive after them. */
const askingNouns = new Set(['call', 'appeal', 'invitation', 'request', 'recommendation', 'instruction', 'order', 'advice']);

/** What a noun with an infinitive makes of its deed: "intention to", "proposal to". */
export const infinitiveNouns = new Set([
  'intention',
  'plan',
  'commitment',
  'decision',
  'proposal',
  'announcement',
  'intent',
  'ambition',
  'work',
  'effort',
  'measure',
  'initiative',
  'action',
  'step',
  'need',
  'ability',
  'request',
  'call',
  'invitation',
  'mandate',
  'project',
  'programme',
  'campaign',
  'agreement',
  'offer',
  'pledge',
  'promise',
]);

/** "the efforts of A and B to protect C", "the support of A for strengthening C": those whose efforts they are do the deed. */
export function doersOfNoun(nodes: readonly Node[], at: number): readonly Phrase[] | undefined {
  const link = nodes[at - 1]?.kind === 'preposition' ? at - 1 : at;
  for (let i = link - 1; i > 0; i--) {
    const node = nodes[i]!;
    if (node.kind !== 'phrase' && node.kind !== 'comma' && node.kind !== 'conjunction' && node.kind !== 'preposition') return undefined;
    const noun = nodes[i - 1];
    const shared = node.kind === 'preposition' && node.word === 'between' && noun?.kind === 'phrase' && sharedNouns.has(noun.head);
    const own = node.kind === 'preposition' && node.word === 'of' && noun?.kind === 'phrase' && workingNouns.has(noun.head);
    if (!shared && !own) continue;
    const { members, end } = listAt(nodes, i + 1, shared);
    return end === link ? members : undefined;
  }
  return undefined;
}

/** "funding for A to establish B", "time for A and B to act": those for whom it is do the deed. */
export function meantBy(nodes: readonly Node[], at: number): readonly Phrase[] | undefined {
  for (let i = at - 1; i > 0; i--) {
    const node = nodes[i]!;
    if (node.kind !== 'phrase' && node.kind !== 'comma' && node.kind !== 'conjunction' && node.kind !== 'preposition') return undefined;
    if (node.kind !== 'preposition' || node.word !== 'for') continue;
    if (nodes[i + 1]?.kind !== 'phrase') return undefined;
    const { members, end } = listAt(nodes, i + 1);
    const actors = members.every(({ mention }) => mention !== undefined && acting.has(mention.label ?? 'Body'));
    return end === at && actors ? members : undefined;
  }
  return undefined;
}

/** Labels of those who do something. */
const acting: ReadonlySet<string> = new Set(actorLabels);

/** "its call on A and B to ratify X", "an invitation to A to join": who is asked does the deed. */
export function askedByNoun(nodes: readonly Node[], at: number): readonly Phrase[] | undefined {
  for (let i = at - 1; i > 0; i--) {
    const node = nodes[i]!;
    if (node.kind !== 'phrase' && node.kind !== 'comma' && node.kind !== 'conjunction' && node.kind !== 'preposition') return undefined;
    const noun = nodes[i - 1];
    if (node.kind === 'preposition' && noun?.kind === 'phrase' && askingNouns.has(noun.head) && oneOf(node.word, 'on|to|upon')) {
      const { members, end } = listAt(nodes, i + 1);
      return end === at ? members : undefined;
    }
  }
  return undefined;
}

/** What somebody gives or does for a purpose of their own: "the investment by A to build B". */
const purposeful = wordSet('investment|contribution|effort|move|bid|campaign|push|drive|agreement|attempt|initiative');

/** "the commitment by A, B and C to develop X", "the investment by A (ABC) to build B": who promised does the deed. */
export function byList(nodes: readonly Node[], at: number): readonly Phrase[] | undefined {
  let i = nodes[at - 1]?.kind === 'close' ? matchingOpen(nodes, at - 1) - 1 : at - 1;
  while (i > 0 && (nodes[i]!.kind === 'phrase' || nodes[i]!.kind === 'comma' || nodes[i]!.kind === 'conjunction')) i--;
  const by = nodes[i];
  const taken = nodes[i - 1]?.kind === 'verb' && oneOf((nodes[i - 1] as VerbGroup).lemma, 'take|make|adopt|undertake|deploy');
  const noun = taken ? nodes[i - 2] : nodes[i - 1]; // "the measures taken by A to develop X"
  if (by?.kind !== 'preposition' || by.word !== 'by' || noun?.kind !== 'phrase') return undefined;
  return infinitiveNouns.has(noun.head) || purposeful.has(noun.head) ? listAt(nodes, i + 1).members : undefined;
}

/** Nouns and adjectives that ask who stands after "for" to do something. */
const needs = wordSet('need|call|request|requirement|importance|important|necessary|essential|crucial|vital|appeal|demand|obligation');

/** "the need for A and B to cooperate", "a call for A to join": who is to do the deed. */
export function neededOf(nodes: readonly Node[], at: number, verb: VerbGroup): readonly Phrase[] | undefined {
  if (verb.form !== 'infinitive') return undefined;
  let i = at - 1;
  while (i > 0 && oneOf(nodes[i]!.kind, 'phrase|comma|conjunction')) i--;
  const link = nodes[i];
  const noun = nodes[i - 1];
  const asks = noun?.kind === 'phrase' ? needs.has(noun.head) : noun?.kind === 'verb' && noun.lemma === 'call';
  if (link?.kind !== 'preposition' || link.word !== 'for' || !asks || nodes[i + 1]?.kind !== 'phrase') return undefined;
  const { members, end } = listAt(nodes, i + 1);
  return end === at && members.some((member) => member.mention) ? members : undefined;
}
