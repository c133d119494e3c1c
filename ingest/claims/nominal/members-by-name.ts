/** Members whose name says what they belong to: "the members of the Tide Alliance", "OECD member countries", "the Parties to the Treaty". */
import type { Label } from '../../../graph/ontology/labels.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { referentNamed } from '../../entities/bearers.ts';
import { wordsOf } from '../ends.ts';
import { foundAt, type Found, type Reading } from '../reading.ts';
import { describedBy } from './described.ts';
import { holderAtEnd, holderInside } from './holders.ts';
import { members } from './members.ts';
import { following, found, make, ofMentions, type Rule, standing } from './shared.ts';
import { oneOf } from '../../words.ts';

const joined = new Set<Label>(['Network', 'InternationalOrganisation', 'Institution', 'Body', 'Agency', 'Programme', 'Initiative']);
const texts = new Set<Label>(['LegalAct', 'Policy']);

/** All who are so called are members of it: nothing else is said of them that could not be so. */
export const membersByName: Rule = ofMentions((reading, phrase, at) => {
  const noun = belongingNoun(reading, phrase);
  const group = noun && found(reading, phrase);
  if (!group || group.referent.label !== 'ActorGroup' || phrase.mention!.indefinite || isTold(reading, phrase, at)) return [];
  const whole = wholeOf(reading, phrase, at, noun);
  if (
    !whole ||
    whole.viaOwner ||
    whole.pronoun ||
    !(noun === 'party' ? texts : noun === 'member' ? joined : both).has(whole.referent.label)
  )
    return [];
  return standing(make(reading, 'MEMBER_OF', { head: group, tail: whole }, phrase, 'members.states'));
});

const both = new Set<Label>([...joined, ...texts]);

/** "are not members of A", "The main members of A are B and C", "Members of A: B and C": who they are is said. */
const isTold = (reading: Reading, phrase: Phrase, at: number): boolean =>
  members(reading, phrase, at).length > 0 ||
  describedBy(reading, phrase, at) !== undefined ||
  reading.clauses.some(
    ({ verb, object, subject, control }) =>
      oneOf(verb.lemma, 'be|become|remain|include|draw') &&
      (object.includes(phrase) || (control !== 'relative' && subject.includes(phrase))),
  );

/** The noun for those who belong: "members", "member | states", "signatory | countries"; `undefined` where a phrase has none. */
function belongingNoun({ tokens }: Reading, phrase: Phrase): string | undefined {
  if (!phrase.plural) return undefined;
  if (oneOf(phrase.head, 'member|party|signatory')) return phrase.head;
  if (memberStates.test(phrase.mention?.name ?? '')) return 'member';
  const before = phrase.to - phrase.from > 1 ? tokens[phrase.to - 2]!.lower : '';
  return oneOf(before, 'member|signatory') ? before : undefined;
}

/** "Member States of the Union": a name that goes on with what they are members of. */
const memberStates = /^member (?:states|countries|economies|governments) of /iu;

/** What follows "of" or "to", or the name that stands before the noun. */
function wholeOf(reading: Reading, phrase: Phrase, at: number, noun: string): Found | undefined {
  const after = following(reading, at, links[noun]!);
  if (after) return after.phrase.possessive ? undefined : found(reading, after.phrase);
  return holderAtEnd(reading, phrase.mention!) ?? holderInside(reading, phrase.mention) ?? spokenOf(reading, phrase);
}

/** "TIRA | signatories": what bears the name before the noun, whatever it is. */
function spokenOf(reading: Reading, phrase: Phrase): Found | undefined {
  const { from } = phrase.mention!;
  const run = { from, to: phrase.to - 1 };
  const referent = run.to > from && reading.tokens[from]!.upper ? referentNamed(reading.discourse, wordsOf(reading, run)) : undefined;
  return referent?.named && !referent.guessed ? foundAt(reading, referent, run) : undefined;
}

const links: Record<string, RegExp> = { member: /^of$/u, party: /^(?:to|under)$/u, signatory: /^(?:of|to)$/u };
