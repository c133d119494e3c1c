/** "the national regulator, NERC, …", "its flagship event, the Policy Forum (GPF)": a description and, right after it, the name it describes. */
import { isTextLabel, type Label } from '../../graph/ontology/labels.ts';
import { asEvent } from '../entities/as-event.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Reading } from './reading.ts';
import { skipBrackets } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

const bodies = new Set<Label>(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company']);
const undertakings = new Set<Label>(['Event', 'Initiative', 'Programme', 'Network', 'InformationSystem']);

/** Whom the name after a description names; `undefined` where no name follows, or one of another kind or of a list. */
export function apposedName(reading: Reading, phrase: Phrase): Referent | undefined {
  const { mention } = phrase;
  if (!mention && isActing(phrase)) return firmAfter(reading, phrase);
  // "establishes a Commission | to be known as the Lake Commission": no Commission that is known already
  const fresh = oneOf(phrase.determiner, 'a|an') && isKnownAs(reading.nodes, reading.nodes.indexOf(phrase));
  if (!mention || mention.plural || (!fresh && ((mention.kind !== 'common' && mention.kind !== 'definite') || mention.label === undefined)))
    return undefined;
  const equal = copulaName(reading, phrase) ?? nameAtEnd(reading, phrase);
  if (equal) return equal;
  const { nodes } = reading;
  const at = nodes.indexOf(phrase);
  const from = nameAfter(nodes, at);
  const named = nodes[from];
  const called = (from === at + 2 && isNaming(nodes[at + 1])) || isKnownAs(nodes, at);
  if ((nodes[at + 1]?.kind !== 'comma' && !called) || named?.kind !== 'phrase' || named.possessive) return undefined;
  // "its report, Care That Pays,": titles may end in any word
  const title = mention.label !== undefined && isTextLabel(mention.label) && named.mention?.label === undefined;
  if (named.mention?.kind !== 'name' || (named.mention.plural && from === at + 2 && !title)) return undefined;
  let after = skipBrackets(nodes, from + 1);
  if (from > at + 2 && nodes[after]?.kind === 'quote') after++;
  const closes =
    nodes[after] === undefined || nodes[after]!.kind === 'comma' || nodes[after]!.kind === 'other' || nodes[after]!.kind === 'dash';
  if (
    !closes ||
    nodes[after + 1]?.kind === 'conjunction' ||
    (nodes[after]?.kind === 'comma' && nodes[after + 1]?.kind === 'phrase' && !describesIt(nodes, after + 1))
  )
    return undefined;
  const referent = reading.resolved.get(named.mention);
  if (referent && mention.label === 'Event') asEvent(referent);
  if (!referent || mention.label === undefined) return referent;
  return fits(mention.label, referent) ? told(referent, mention.label) : undefined;
}

/** "the programme, called Green Roofs": what is named, now that it is said what it is. */
function told(referent: Referent, label: Label): Referent {
  if (referent.guessed && !referent.settled) {
    referent.label = label;
    referent.guessed = false;
  }
  return referent;
}

/** Nouns for those who do a business, which name nobody by themselves. */
const acting = wordSet(
  'operator|provider|manufacturer|producer|supplier|retailer|insurer|developer|contractor|lender|broker|airline|carrier|utility|regulator|firm|company|start-up|startup|giant|subsidiary|affiliate|charity|non-profit|nonprofit|publisher|broadcaster|owner|concessionaire|builder|shipbuilder|automaker|carmaker|miner|specialist|vendor',
);

const isActing = ({ head, plural, determiner }: Phrase): boolean => !plural && determiner !== '' && acting.has(head);

/** "the port operator, | Quayside Ltd": who is named after such a noun, where nothing more is listed. */
function firmAfter({ nodes, resolved }: Reading, phrase: Phrase): Referent | undefined {
  const at = nodes.indexOf(phrase);
  const named = nodes[at + 2];
  if (nodes[at + 1]?.kind !== 'comma' || named?.kind !== 'phrase' || named.possessive || named.mention?.kind !== 'name') return undefined;
  const after = skipBrackets(nodes, at + 3);
  const closes = nodes[after] === undefined || oneOf(nodes[after].kind, 'other|comma');
  if (!closes || oneOf(nodes[after + 1]?.kind ?? '', 'conjunction|phrase')) return undefined;
  const referent = resolved.get(named.mention);
  return referent && (referent.guessed || bodies.has(referent.label)) ? referent : undefined;
}

/** "The governing body of the Network is the General Assembly": whom a description in the singular is said to be. */
function copulaName(reading: Reading, phrase: Phrase): Referent | undefined {
  const clause = reading.clauses.find(
    ({ verb, subject }) => verb.lemma === 'be' && verb.form === 'finite' && subject.length === 1 && subject[0] === phrase,
  );
  const [name, ...others] = clause?.object ?? [];
  if (
    !clause ||
    clause.verb.negated ||
    others.length > 0 ||
    name?.mention?.kind !== 'name' ||
    name.possessive ||
    phrase.determiner !== 'the'
  )
    return undefined;
  const referent = reading.resolved.get(name.mention);
  return referent && !referent.guessed && phrase.mention && fits(phrase.mention.label ?? 'Body', referent) ? referent : undefined;
}

/** "launched a new programme to support farmers: | the Tide Fund (TF).": the name that ends the sentence after a colon is that of the one new thing it spoke of. */
function nameAtEnd({ nodes, resolved }: Reading, phrase: Phrase): Referent | undefined {
  if (!oneOf(phrase.determiner, 'a|an')) return undefined;
  const colon = nodes.findLastIndex(({ kind }) => kind === 'colon');
  const [name, at] = [nodes[colon + 1], nodes.indexOf(phrase)];
  if (colon <= at || name?.kind !== 'phrase' || name.mention?.kind !== 'name' || name.possessive) return undefined;
  const after = nodes[skipBrackets(nodes, colon + 2)];
  if (after !== undefined && after.kind !== 'other') return undefined;
  const fresh = nodes.slice(0, colon).filter((node) => node.kind === 'phrase' && oneOf(node.determiner, 'a|an') && node.mention);
  const referent = fresh.length === 1 ? resolved.get(name.mention) : undefined;
  if (!referent || !fits(phrase.mention!.label!, referent)) return undefined;
  return told(referent, phrase.mention!.label!);
}

/** ", the Forum, | the largest gathering of its kind": the last description of one, and no further member of a list. */
function describesIt(nodes: Reading['nodes'], at: number): boolean {
  const phrase = nodes[at];
  const rest = nodes.slice(at + 1).every(({ kind }) => kind === 'preposition' || kind === 'phrase' || kind === 'other');
  return phrase?.kind === 'phrase' && !phrase.plural && phrase.determiner !== '' && phrase.mention?.kind !== 'name' && rest;
}

/** Participles that bring a name: "the programme, called Green Roofs, …". */
export const namingVerbs: ReadonlySet<string> = new Set(
  'title titled entitle entitled call called name named dub dubbed brand branded nickname nicknamed'.split(' '),
);

/** Where the name after "the project," would stand: at once, or after "titled" and an opening quotation mark. */
function nameAfter(nodes: Reading['nodes'], at: number): number {
  if (isKnownAs(nodes, at)) return at + 3;
  if (isNaming(nodes[at + 1])) return nodes[at + 2]?.kind === 'quote' ? at + 3 : at + 2;
  if (!isNaming(nodes[at + 2])) return at + 2;
  return nodes[at + 3]?.kind === 'quote' ? at + 4 : at + 3;
}

const isNaming = (node: Reading['nodes'][number] | undefined): boolean => node?.kind === 'verb' && namingVerbs.has(node.lemma);

/** "a working group | to be known as | the Ports Panel" */
const isKnownAs = (nodes: Reading['nodes'], at: number): boolean => {
  const [verb, as] = [nodes[at + 1], nodes[at + 2]];
  return verb?.kind === 'verb' && verb.lemma === 'know' && as?.kind === 'preposition' && as.word === 'as';
};

const fits = (described: Label, { label, guessed }: Referent): boolean =>
  guessed ||
  described === label ||
  (bodies.has(described) && bodies.has(label)) ||
  (undertakings.has(described) && undertakings.has(label));
