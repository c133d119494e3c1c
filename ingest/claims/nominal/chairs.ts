/** Who has the chair, said beside what is led: "With Norway in the chair, the Forum …", "the Forum, with the Harbour Agency as its chair", "the Subgroup (Chair: Harbour Agency)", "the Forum, whose chair is Norway". */
import type { Phrase } from '../../mentions/phrase.ts';
import { antecedent } from '../antecedents.ts';
import { collegial } from '../belonging.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { entityOf } from '../references.ts';
import { kind, wordOf } from '../steps.ts';
import { found, make, ofNouns, phraseNode, type Rule, word } from './shared.ts';
import { singular } from '../../lexicon/singular.ts';
import { oneOf, wordSet } from '../../words.ts';

/** Nouns for who leads a body. */
export const chairs = wordSet('chair|co-chair|chairperson|chairman|chairwoman|lead|leader|coordinator|co-ordinator|convener|convenor');
const seats = wordSet('chair|helm');

/** What is led: what bears a kind in its name, or several sit in. */
const isLed = ({ referent }: Found): boolean =>
  oneOf(referent.label, 'Network|InternationalOrganisation|Event|Initiative|Programme') || collegial.has(referent.head);

/** "With Norway in the chair, the Forum met", "The Forum met, with Norway as its chair": who stands after "with" leads what is spoken of. */
export const inTheChair: Rule = (reading, phrase, at) => {
  const seat = seatAfter(reading.nodes, at);
  const head = seat && entityOf(reading, phrase);
  if (!head || !isActor(head) || head.viaOwner || head.pronoun) return [];
  return ledBeside(reading, at - 1, reading.nodes.indexOf(seat)).flatMap((tail) =>
    isNewest(seat)
      ? make(reading, 'MEMBER_OF', { head, tail }, seat, 'chair.member')
      : make(reading, 'LEADS', { head, tail }, seat, 'chair.with', 'ongoing'),
  );
};

/** "with A | in the chair", "with A | as its chair": the word for the chair that who stands after "with" has; `undefined` where none does. */
export function seatAfter(nodes: Reading['nodes'], at: number): Phrase | undefined {
  const first = firstOfRow(nodes, at);
  if (kind(nodes[first - 1], 'with') !== 'preposition') return undefined;
  let next = at + 1;
  while (joins(nodes[next]) && nodes[next + 1]?.kind === 'phrase') next += 2; // "with A and B as co-chairs"
  const several = next > first + 1;
  while (kind(nodes[next], 'of') === 'preposition' && nodes[next + 1]?.kind === 'phrase') next += 2; // "the Mission of Norland | in the chair"
  const place = wordOf(nodes[next]);
  const seat = nodes[next + 1];
  if (seat?.kind !== 'phrase') return undefined;
  const sits = seat.determiner === 'the' && seats.has(seat.head) && oneOf(place, 'in|at');
  if (several && !(seat.plural && chairs.has(singular(seat.head)))) return undefined;
  const serves = (chairs.has(seat.head) || isNewest(seat)) && place === 'as' && !oneOf(wordOf(nodes[next + 2]), 'of|for|to');
  return sits || serves ? seat : undefined;
}

const joins = (node: Reading['nodes'][number] | undefined): boolean => node?.kind === 'conjunction' || node?.kind === 'comma';

/** "with A and | B as co-chairs": the first of those who are joined. */
function firstOfRow(nodes: Reading['nodes'], at: number): number {
  let first = at;
  while (joins(nodes[first - 1]) && nodes[first - 2]?.kind === 'phrase' && kind(nodes[first - 1]) !== '') first -= 2;
  return first;
}

/** "with A as its newest member". */
const isNewest = (seat: Phrase): boolean => seat.head === 'member' && seat.determiner === 'its' && !seat.plural;

/** What the aside between two nodes speaks of: what the clause after it is about where it opens the sentence, else the nearest before it that can be led. */
function ledBeside(reading: Reading, from: number, to: number): Found[] {
  if (reading.nodes.slice(0, from).every((node) => node.kind === 'adverb')) {
    const main = reading.clauses.find(({ at, verb }) => at > to && verb.form === 'finite');
    return entitiesOf(reading, main ? (main.voice === 'passive' ? main.object : main.subject) : []).filter(
      (one) => isLed(one) && !one.viaOwner,
    );
  }
  for (let at = from - 1; at >= 0; at--) {
    const node = reading.nodes[at]!;
    const one = node.kind === 'phrase' ? found(reading, node) : undefined;
    if (one && isLed(one) && !one.referent.plural) return [one];
    if (node.kind === 'semicolon' || node.kind === 'relative') return [];
  }
  return [];
}

/** "the Subgroup (Chair: Harbour Agency)", "the Forum, whose chair is Norway": the actor named as the chair leads it. */
export const chairOf: Rule = ofNouns(chairs, (reading, phrase, at) => {
  if (phrase.plural) return [];
  const inBracket = reading.nodes[at - 1]?.kind === 'open' && reading.nodes[at + 1]?.kind === 'colon';
  const whose = word(reading, at - 1) === 'whose';
  const led = inBracket ? phraseNode(reading, at - 2) : undefined;
  const wholes = whose ? entitiesOf(reading, antecedent(reading.nodes, at - 1)) : led ? entitiesOf(reading, [led]) : [];
  const whole = wholes.length === 1 && !wholes[0]!.viaOwner && isLed(wholes[0]!) ? wholes[0] : undefined;
  return whole
    ? leadersAt(reading, phrase, at, whose).flatMap((head) => make(reading, 'LEADS', { head, tail: whole }, phrase, 'chair.of', 'ongoing'))
    : [];
});

/** Who is named after the word: what the clause says that the chair is, or what stands after the colon. */
function leadersAt(reading: Reading, phrase: Phrase, at: number, whose: boolean): Found[] {
  const clause = whose
    ? reading.clauses.find(
        ({ verb, voice, subject }) => verb.lemma === 'be' && voice === 'active' && !verb.negated && subject[0] === phrase,
      )
    : undefined;
  const named = whose ? (clause?.object ?? []) : [phraseNode(reading, at + 2)].filter((each) => each !== undefined);
  return entitiesOf(reading, named).filter((head) => isActor(head) && !head.viaOwner && !head.pronoun);
}

/** "Members: Harbour Agency (Chair), Norland": whoever has the word for the chair in brackets after the name leads what the list is of. */
export function chairsAmong(reading: Reading, members: readonly Found[], whole: Found): ClaimDraft[] {
  return reading.nodes.flatMap((node, at) => {
    const title = phraseNode(reading, at + 2);
    if (node.kind !== 'phrase' || reading.nodes[at + 1]?.kind !== 'open' || reading.nodes[at + 3]?.kind !== 'close') return [];
    if (!title || !chairs.has(title.head) || title.to - title.from > 1) return [];
    const head = node.mention && members.find(({ referent }) => referent === reading.resolved.get(node.mention!));
    return head ? make(reading, 'LEADS', { head, tail: whole }, title, 'chair.listed', 'ongoing') : [];
  });
}
