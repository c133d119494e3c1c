/** What a sentence before a list says of its items: "The Commission will:", "The Council invites Member States to:". */
import type { Status } from '../../graph/ontology/statuses.ts';
import type { Referent } from '../entities/discourse.ts';
import { framesOf } from '../lexicon/frames.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { TaggedToken } from '../parse/tagged.ts';
import { entitiesOf, isActor } from './ends.ts';
import { leftList } from './left-lists.ts';
import { modalStatus } from './modality.ts';
import type { Node } from './nodes.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';
import { duties, openStem } from './open-stems.ts';
import type { Reading, Stem } from './reading.ts';
import { stemPhrase } from './stem-phrase.ts';
import { oneOf, wordSet } from '../words.ts';

/** Who does what the items after a sentence say; `undefined` where the sentence names nobody. */
export function stemOf(reading: Reading): Stem | undefined {
  const { nodes, tokens, clauses } = reading;
  const colon = nodes.at(-1)?.kind === 'colon' ? nodes.length - 1 : nodes.length;
  const open = colon < nodes.length ? withoutAside(reading, colon) : colon;
  const last = nodes[open - 1];
  const word = last && tokens[last.to - 1];
  if (colon < nodes.length && word?.part === 'modal') {
    const acting = before(nodes, open - 2);
    return stem(reading, acting, modalStatus(word.lower)) ?? (isToldOther(reading, acting) ? nobody : undefined);
  }
  const clause = clauses.at(-1);
  // "The Court recommends that: – the Department adopt a plan"
  if (colon < nodes.length && word?.lower === 'that' && clause && asksThat.has(clause.verb.lemma) && clause.voice === 'active')
    return { ...(stem(reading, clause.subject, undefined) ?? nobody), wished: true };
  // "The government has already: – Established …": the items open with what it has done.
  const had = tokens.slice(-4).findLastIndex((token) => token.part === 'have');
  if (colon < nodes.length && had >= 0 && clause?.verb.lemma === 'have' && clause.object.length === 0) {
    const acting = stem(reading, clause.subject, 'done');
    return acting && { ...acting, perfect: true };
  }
  if (colon < nodes.length && word?.part === 'to' && clause) {
    const asks = (framesOf.get(clause.verb.lemma) ?? []).some((frame) => frame.type === 'CALLS_ON');
    if (asks && clause.object.length > 0) return stem(reading, clause.object, 'called-for');
    const acting = stem(reading, clause.subject, clause.verb.status === 'called-for' ? 'called-for' : 'planned');
    return acting ?? (isToldOther(reading, clause.subject) ? nobody : undefined);
  }
  // "We have decided: – to establish": what they commit themselves to
  if (
    colon < nodes.length &&
    clause &&
    clause.verb.to === last?.to &&
    oneOf(clause.verb.lemma, 'decide|agree|commit|undertake|resolve|pledge')
  )
    return stem(reading, clause.subject, 'planned');
  const opened = openStem(reading);
  if (opened) return opened;
  if (clauses.length === 0 && colon < nodes.length)
    return stem(
      reading,
      nodes.slice(0, colon).filter((node) => node.kind === 'phrase'),
      undefined,
    );
  const finite = clauses.filter(({ verb }) => verb.form === 'finite');
  const following = finite.find(({ object }) => object.some((phrase) => announcesItems(tokens, phrase)));
  const main = following ?? (oneOf(word?.lower ?? '', 'follows') ? finite.find(({ voice }) => voice === 'active') : undefined) ?? finite[0];
  if (!main) return undefined;
  // "shall perform the following functions: – advising A": what is listed is as much to come
  const due = main.verb.status === 'planned' || main.verb.status === 'called-for' ? main.verb.status : undefined;
  return stem(reading, main.voice === 'passive' ? main.object : main.subject, due);
}

/** "The Board may | in particular:", "shall, | in accordance with the Act:": the node after the modal verb, where no verb stands behind it. */
function withoutAside({ nodes, tokens }: Reading, colon: number): number {
  let at = colon;
  const comma = nodes.findLastIndex(({ kind }, i) => kind === 'comma' && i > 0 && tokens[nodes[i - 1]!.to - 1]?.part === 'modal');
  if (comma > 0 && !nodes.slice(comma, colon).some(({ kind }) => kind === 'verb')) return comma;
  while (at > 0 && tokens.slice(nodes[at - 1]!.from, nodes[at - 1]!.to).every(({ lower }) => asides.has(lower))) at--;
  return at > 0 && tokens[nodes[at - 1]!.to - 1]?.part === 'modal' ? at : colon;
}

const asides = wordSet(
  'in|particular|inter|alia|among|others|other|things|also|notably|especially|specifically|where|when|as|if|and|necessary|appropriate|applicable|relevant|possible|required|at|least|further|furthermore|moreover|therefore|jointly|accordingly|addition|,|then|together|thus|hereby|each',
);

/** "at its meeting held on 4 May, adopted the following decision": what the items below are. */
const announcesItems = (tokens: readonly TaggedToken[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'following');

const asksThat = wordSet('recommend|request|demand|urge|ask|insist|require|propose|suggest');

/** What the items say is done by something that has no name. */
const nobody: Stem = { referents: [], status: undefined };

/** "The new port deal will:", "The aims of the scheme are to:": whether the sentence says who acts in other words than a name, and nobody spoken of before is meant. */
function isToldOther({ nodes, tokens, resolved }: Reading, subject: readonly Phrase[]): boolean {
  const [phrase, ...others] = subject;
  if (!phrase || others.length > 0) return false;
  if (oneOf(phrase.determiner, 'a|an|each|any|every')) return true; // "A member shall:"
  const at = nodes.indexOf(phrase);
  const [link, owner] = [nodes[at + 1], nodes[at + 2]];
  if (duties.has(phrase.head))
    return (
      link?.kind === 'preposition' &&
      link.word === 'of' &&
      owner?.kind === 'phrase' &&
      owner.mention?.kind === 'definite' &&
      !resolved.has(owner.mention)
    );
  const told = tokens.slice(phrase.from + 1, phrase.to - 1).some(({ part }) => part === 'noun' || part === 'name');
  return phrase.determiner === 'the' && told && !phrase.plural;
}

/** Who speaks in the paragraphs after a line that is a name, or several, and a comma: "The General Assembly,". */
export function authorOf(reading: Reading): Stem | undefined {
  const { nodes, clauses } = reading;
  const mark = nodes.at(-1);
  if (nodes.length < 2 || nodes.length > 8 || (mark?.kind !== 'comma' && mark?.kind !== 'colon') || clauses.length > 0) return undefined;
  const phrases = nodes.filter((node) => node.kind === 'phrase');
  if (nodes[0]?.kind !== 'phrase' || nodes.some(({ kind }) => !oneOf(kind, 'phrase|comma|conjunction|colon'))) return undefined;
  if (phrases.length > 1 && !nodes.some(({ kind }) => kind === 'conjunction')) return undefined; // "Oslo, Norway,"
  const named = stem(reading, phrases, undefined);
  const acting = entitiesOf(reading, phrases);
  return named && acting.length === phrases.length && acting.every(isActor) ? { ...named, speaks: true } : undefined;
}

/** Who speaks in the paragraphs after an opening "We, A and B, …". */
export const togetherSpeaking = (referents: readonly Referent[]): Stem | undefined =>
  referents.length > 0 ? { referents, status: undefined, speaks: true, together: true } : undefined;

const before = (nodes: readonly Node[], at: number): readonly Phrase[] => (nodes[at]?.kind === 'phrase' ? leftList(nodes, at).phrases : []);

function stem(reading: Reading, phrases: readonly Phrase[], status: Status | undefined): Stem | undefined {
  // One by one: in "functions of the Board" the Board stands behind what it owns as well.
  const found = phrases.flatMap((phrase) => entitiesOf(reading, [phrase])).filter(({ viaOwner }) => !viaOwner);
  const referents = [...new Set(found.map(({ referent }) => referent))];
  return referents.length > 0 ? { referents, status } : undefined;
}

/** The nodes of an item whose verb follows a label ("Private sector: | convening firms"), which says nothing itself, from a token on. */
export function withStemAfterLabel(tokens: readonly TaggedToken[], nodes: readonly Node[], stem: Stem, label: number): readonly Node[] {
  const rest = nodes.filter(({ from }) => from >= label);
  return [{ kind: 'other', from: 0, to: label, word: '' }, ...withStem(tokens, rest, stem, label)];
}

/** The nodes of an item that opens with an adjunct ("upon request, | assist B"), which say more of the deed, from a token on. */
export function withStemAfterAdjunct(tokens: readonly TaggedToken[], nodes: readonly Node[], stem: Stem, verb: number): readonly Node[] {
  const rest = nodes.findIndex(({ from }) => from >= verb);
  return rest < 0 ? nodes : [...nodes.slice(0, rest), ...withStem(tokens, nodes.slice(rest), stem, verb)];
}

/**
 * Puts a phrase without words of its own before the verb that opens an item: it takes its subject, and what becomes of the deed, from the stem.
 * @param from the token with which the item opens, after its label
 */
export function withStem(tokens: readonly TaggedToken[], nodes: readonly Node[], stem: Stem, from = 0): readonly Node[] {
  const opening = nodes.findIndex(({ kind }) => kind !== 'adverb');
  const first = nodes[opening];
  if (first?.kind !== 'verb') return nodes;
  const verb = stem.speaks || isDeciding(tokens, first) ? spoken(tokens, first) : isAsked(tokens) ? asked(first) : first;
  const status = stem.status ?? verb.status ?? (verb.form === 'infinitive' ? 'ongoing' : undefined); // "its tasks are: to advise …"
  return [
    ...nodes.slice(0, opening),
    stemPhrase(tokens, first.to, stem.speaks, from),
    verbGroup({
      ...verb,
      form: verb.form === 'infinitive' ? 'finite' : verb.form,
      status,
      present: verb.present && stem.status === undefined,
    }),
    ...nodes
      .slice(opening + 1)
      .map((node, at) => (stem.speaks && first.form === 'gerund' && joined(nodes, opening + 1 + at) ? asSpoken(tokens, node) : node)),
  ];
}

/** "Encouraged to engage …", "Required to report …": an item that opens with what is asked of who the words before it speak of. */
export const isAsked = (tokens: readonly { readonly lower: string }[]): boolean =>
  oneOf(
    tokens[0]?.lower ?? '',
    'encouraged|required|expected|invited|requested|asked|urged|obliged|authorised|authorized|empowered|mandated',
  ) && tokens[1]?.lower === 'to';

const asked = (verb: VerbGroup): VerbGroup => verbGroup({ ...verb, voice: 'passive', form: 'finite', status: 'called-for' });

/** Paragraphs of resolutions do by saying: "Decides to extend …" extends, and "Recalling …", "Calling upon …" recalls and calls. */
function spoken(tokens: readonly TaggedToken[], verb: VerbGroup): VerbGroup {
  if (verb.form === 'gerund') return verbGroup({ ...verb, form: 'finite', status: 'ongoing', present: true });
  return isDeciding(tokens, verb) ? verbGroup({ ...verb, status: 'done' }) : verb;
}

/** "Decides to extend": done by saying so. */
const isDeciding = (tokens: readonly TaggedToken[], { from, main }: VerbGroup): boolean =>
  oneOf(tokens[from]!.lower, 'decides|resolves|agrees') && main > from;

const asSpoken = (tokens: readonly TaggedToken[], node: Node): Node => (node.kind === 'verb' ? spoken(tokens, node) : node);

/** "Commending …, and encouraging …": a verb joined to the one that opens the paragraph. */
const joined = (nodes: readonly Node[], at: number): boolean => {
  const before = nodes[nodes[at - 1]?.kind === 'adverb' ? at - 2 : at - 1]?.kind;
  return before === 'conjunction' || before === 'comma';
};
