/** "ShoreWatch is a two-year project …": what a name names is said by the noun after "is". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Node } from './nodes.ts';
import { skipBrackets } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

/** What a name that tells no kind may be said to be. */
const undertakings = new Set<Label>([
  'Initiative',
  'Programme',
  'Network',
  'InformationSystem',
  'Event',
  'Document',
  'Policy',
  'Agency',
  'Body',
]);

/** Words for anything: "X is a response to", "X is a body of work". */
const vague = wordSet('response|action|measure|approach|standard|body|service|framework|solution|course|position|code|reform');

/** Nouns for those who work together under one name. */
const organisations: ReadonlyMap<string, Label> = new Map(
  (
    [
      ['InternationalOrganisation', 'organisation organization ngo nonprofit non-profit charity'],
      ['Company', 'company firm start-up startup enterprise'],
    ] as const
  ).flatMap(([label, heads]) => heads.split(' ').map((head) => [head, label] as const)),
);

/** What a clause says the name at a node to be: where the noun stands that says it, and what it tells; `undefined` where none does. */
export function saidToBe(
  nodes: readonly Node[],
  at: number,
): { readonly at: number; readonly head: string; readonly label: Label } | undefined {
  const found = predicateOf(nodes, at);
  const noun = nodes[found];
  if (noun?.kind !== 'phrase') return undefined;
  const label = organisations.get(noun.head) ?? noun.mention?.label;
  return label && { at: found, head: noun.head, label };
}

/** Where the noun stands that a clause says the name at a node to be; -1 where none does. */
function predicateOf(nodes: readonly Node[], at: number): number {
  const node = nodes[at];
  if (node?.kind !== 'phrase' || node.mention?.kind !== 'name' || node.mention.plural || node.possessive) return -1;
  const apart = apposedTo(nodes, at);
  if (apart >= 0) return apart;
  const before = nodes[at - 1];
  if (before?.kind === 'preposition' || before?.kind === 'conjunction' || (before?.kind === 'phrase' && before.possessive)) return -1;
  const verb = skipBrackets(nodes, at + 1);
  const is = nodes[verb];
  const noun = nodes[verb + 1];
  if (is?.kind !== 'verb' || is.lemma !== 'be' || is.form !== 'finite' || is.negated || noun?.kind !== 'phrase') return -1;
  return oneOf(noun.determiner, 'a|an') && !noun.possessive && (tells(noun.mention) || organisations.has(noun.head)) ? verb + 1 : -1;
}

/** "FLOW-X, a Horizon Europe project coordinated by A": where what the name is follows between commas, and is no next member of a list. */
function apposedTo(nodes: readonly Node[], at: number): number {
  const comma = skipBrackets(nodes, at + 1);
  const noun = nodes[comma + 1];
  if (nodes[comma]?.kind !== 'comma' || noun?.kind !== 'phrase' || !oneOf(noun.determiner, 'a|an') || noun.possessive) return -1;
  if (noun.mention?.kind !== 'common' || !tells(noun.mention) || !oneOf(noun.mention.label ?? '', 'Initiative|Programme|Network'))
    return -1;
  const next = nodes[comma + 2];
  const goesOn =
    next === undefined || next.kind === 'comma' || next.kind === 'relative' || next.kind === 'verb' || next.kind === 'preposition';
  return goesOn && nodes[at - 1]?.kind !== 'comma' && nodes[at - 1]?.kind !== 'conjunction' ? comma + 1 : -1;
}

const tells = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  mention.kind !== 'name' &&
  !mention.plural &&
  mention.label !== undefined &&
  undertakings.has(mention.label) &&
  !vague.has(mention.head);
