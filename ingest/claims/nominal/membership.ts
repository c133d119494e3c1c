/** Members told by the noun itself: "board members include A and B", "the Member States of the Union". */
import { referentNamed } from '../../entities/bearers.ts';
import { singular } from '../../lexicon/singular.ts';
import { collegial } from '../belonging.ts';
import type { ClaimDraft } from '../draft.ts';
import { wordsOf } from '../ends.ts';
import { foundAsName } from '../found.ts';
import { afterDeterminers } from '../../mentions/determiners.ts';
import { examplesAt } from '../examples.ts';
import { listAt } from '../lists.ts';
import { foundAt, type Found, type Reading } from '../reading.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { membersAt, membersIn } from './members-at.ts';
import { describedBy } from './described.ts';
import { following, found, make, ofMentions, phraseNode, type Rule, word } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** "Current board members include A; B, and C": those named are members of the board spoken of last. */
export const boardMembers: Rule = (reading, phrase) => {
  if (phrase.head !== 'member' || !phrase.plural || phrase.to - phrase.from < 2) return [];
  const whole = groupBefore(reading, phrase);
  const clause = reading.clauses.find(
    ({ verb, voice, subject }) =>
      voice === 'active' && !verb.negated && oneOf(verb.lemma, 'be|include|comprise') && subject.includes(phrase),
  );
  if (!whole || !clause) return [];
  const from = reading.nodes.indexOf(clause.object[0] ?? phrase);
  const named = reading.nodes
    .slice(from)
    .filter(
      (node, index, all): node is Phrase =>
        node.kind === 'phrase' && node.mention?.kind === 'name' && !(all[index - 1]?.kind === 'open' && all[index + 1]?.kind === 'close'),
    );
  const inLine = reading.nodes
    .slice(from)
    .every(({ kind }) => oneOf(kind, 'phrase|comma|semicolon|conjunction|open|close|preposition|other'));
  return membersIn(reading, inLine && named.length > clause.object.length ? named : clause.object, whole).flatMap((head): ClaimDraft[] =>
    make(reading, 'MEMBER_OF', { head, tail: whole }, phrase, 'members.named'),
  );
};

/** Words that tell when one is a member, and of no other body. */
const standing = wordSet('current|ongoing|new|former|past|other|permanent|elected|all|existing|outgoing|additional');

/** The body whose word stands before "members": "board | members", "Steering Committee | members". */
export function groupBefore(reading: Reading, phrase: Phrase): Found | undefined {
  const word = reading.tokens[phrase.to - 2];
  if (!word || phrase.to - phrase.from < 2 || !collegial.has(singular(word.lower))) return undefined;
  const run = { from: phrase.to - 2, to: phrase.to - 1 };
  const named = word.capital ? referentNamed(reading.discourse, wordsOf(reading, { from: phrase.from, to: phrase.to - 1 })) : undefined;
  let { start } = afterDeterminers(reading.tokens, phrase.from, phrase.to);
  while (start < phrase.to && standing.has(reading.tokens[start]!.lower)) start++;
  // "administrative committee members": a committee that the words before it tell from others
  if (!word.capital && start < phrase.to - 2) {
    const told = { from: start, to: phrase.to - 1 };
    return foundAsName(reading, { ...told, name: wordsOf(reading, told), label: 'Body', plural: false, rule: 'members.group' });
  }
  const spoken = reading.discourse.referents.findLast((referent) => referent.head === word.lower && !referent.plural);
  const referent = named ?? spoken;
  return referent && { ...foundAt(reading, referent, run), pronoun: named === undefined };
}

/** "a consortium led by A and including B and C": those named after the word are members of it, whatever stands between. */
export const includedIn: Rule = ofMentions((reading, phrase, at) => {
  const named = phrase.mention?.label === 'Network' && !phrase.plural ? found(reading, phrase) : undefined;
  // "the Alliance, a coalition of 12 countries including A": what it describes has them
  const described = named && !named.referent.named ? describedBy(reading, phrase, at)?.of : undefined;
  const whole = described?.length === 1 && described[0]!.referent.named ? described[0] : named;
  if (!whole || !grouped.has(named!.referent.head)) return [];
  const { nodes } = reading;
  for (let next = at + 1; next < Math.min(nodes.length, at + 12); next++) {
    const node = nodes[next]!;
    if (
      node.kind === 'semicolon' ||
      node.kind === 'relative' ||
      (node.kind === 'verb' && !(node.status === 'done' && node.from === node.main))
    )
      return [];
    if (node.kind !== 'preposition' || node.word !== 'including' || nodes[next + 1]?.kind !== 'phrase' || next < at + 3) continue;
    if (areOfOthers(reading, next)) return [];
    return membersIn(reading, listAt(nodes, next + 1, true).members, whole).flatMap((head): ClaimDraft[] =>
      make(reading, 'MEMBER_OF', { head, tail: whole }, node, 'members.named'),
    );
  }
  return [];
});

/** "a group with industry, | including A": examples of those right before, and no members; "of 12 countries including A" has them. */
function areOfOthers(reading: Reading, including: number): boolean {
  const last = reading.nodes[including - 1]?.kind === 'comma' ? including - 2 : including - 1;
  return phraseNode(reading, last)?.mention?.label === 'ActorGroup' && oneOf(word(reading, last - 1), 'with|for|to|from|by');
}

/** Networks that are made of those who join for a purpose. */
const grouped = new Set([
  'consortium',
  'coalition',
  'alliance',
  'partnership',
  'network',
  'group',
  'team',
  'federation',
  'task force',
  'taskforce',
]);

/** "Aronet is a partnership between A, B and C", "Aronet, a consortium of A and B,": those who form it are members of what bears a name. */
export const formedBy: Rule = (reading, phrase, at) => {
  if (
    !oneOf(
      phrase.head,
      'partnership|consortium|alliance|coalition|federation|confederation|union|network|association|joint venture|collaboration',
    )
  )
    return [];
  const link = following(reading, at, /^(?:between|among|amongst|of)$/u) ?? ofMoreThan(reading, at);
  const about = link && describedBy(reading, phrase, at);
  // "A, together with B, has formed a consortium of 40 partners": they are members of what they form
  const made = link && about?.clause?.verb.lemma === 'form' && !about.clause.verb.negated ? found(reading, phrase) : undefined;
  if (link && about && made?.referent.label === 'Network')
    return [...about.of, ...membersIn(reading, membersAt(reading, link.at), made)].flatMap((head) =>
      make(reading, 'MEMBER_OF', { head, tail: made }, phrase, 'members.formed'),
    );
  const whole = about && about.of.length === 1 && about.clause?.verb.negated !== true ? about.of[0] : undefined;
  if (!link || !whole?.referent.named || !(isWhole(whole) || (joining.has(phrase.head) && isCalledOne(whole)))) return [];
  const members = membersIn(reading, membersAt(reading, link.at), whole);
  // "is a collaboration between A and B": they work together on it
  if (phrase.head === 'collaboration')
    return members.flatMap((head, index) =>
      members.slice(index + 1).flatMap((tail) => make(reading, 'COOPERATES_WITH', { head, tail }, phrase, 'noun.between')),
    );
  if (members.length > 0 && whole.referent.guessed && !whole.referent.settled) whole.referent.label = 'Network'; // what it is is said
  return members.flatMap((head): ClaimDraft[] => make(reading, 'MEMBER_OF', { head, tail: whole }, phrase, 'members.formed'));
};

/** "a consortium of more than | 500 firms" */
function ofMoreThan(reading: Reading, at: number): ReturnType<typeof following> {
  const many = word(reading, at + 1) === 'of' && reading.nodes[at + 2]?.kind === 'adverb' ? phraseNode(reading, at + 3) : undefined;
  return many && { phrase: many, at: at + 3 };
}

/** What is nothing but those who form it. */
const joining = wordSet('consortium|alliance|coalition|federation|confederation|network|association');

/** "The Tide Compact is an alliance of": what bears the name of a text or a scheme. */
const isCalledOne = ({ referent }: Found): boolean => oneOf(referent.label, 'Policy|Initiative|Programme');

const isWhole = ({ referent }: Found): boolean =>
  referent.guessed || oneOf(referent.label, 'Network|InternationalOrganisation|Body|Agency');

const collection = wordSet('group|collection|bloc|club|circle|set');

/** "the Compact, a group of ten countries, including A and B", "The Club is a bloc of states": what is so described has them as members. */
export const collected: Rule = ofMentions((reading, phrase, at) => {
  if (phrase.mention?.label !== 'ActorGroup' || !oneOf(phrase.determiner, 'a|an')) return [];
  const first = afterDeterminers(reading.tokens, phrase.from, phrase.to).start;
  if (!collection.has(reading.tokens[first]?.lower ?? '') || reading.tokens[first + 1]?.lower !== 'of') return [];
  const about = describedBy(reading, phrase, at);
  const whole = about?.of.length === 1 && about.clause?.verb.negated !== true ? about.of[0] : undefined;
  if (!whole?.referent.named || whole.referent.label === 'ActorGroup') return [];
  const { examples } = examplesAt(reading.nodes, at + 1, { ...phrase, plural: true });
  return membersIn(reading, [phrase, ...examples], whole).flatMap((head) =>
    make(reading, 'MEMBER_OF', { head, tail: whole }, phrase, 'members.formed'),
  );
});
