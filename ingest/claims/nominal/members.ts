/** Members and parts named in a list: "The members of the Council are A and B", "its 23 members, including A", "counts A among its members", "Members: A, B". */
import type { Referent } from '../../entities/discourse.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { antecedent } from '../antecedents.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActorReferent, wordsOf } from '../ends.ts';
import { examplesAt } from '../examples.ts';
import { foundInside } from '../found.ts';
import { listAt } from '../lists.ts';
import { chairsAmong } from './chairs.ts';
import { describedBy } from './described.ts';
import { hasMembers, membersIn } from './members-at.ts';
import { components, named, partWords } from './organs-named.ts';
import { groupBefore } from './membership.ts';
import { meantAt, type Found, type Reading } from '../reading.ts';
import { entityOf, ownerOf } from '../references.ts';
import { following, found, make, ofMentions, phraseNode, type Rule, word } from './shared.ts';
import { oneOf } from '../../words.ts';

const memberWords = new Set(['member', 'membership', 'composition', 'signatory']);

/** Whether a phrase speaks of those who belong to something: "members", "member states". */
export const speaksOfMembers = (reading: Reading, phrase: Phrase): boolean =>
  memberWords.has(phrase.head) || (phrase.plural && /\b(?:member|participating) \p{L}+$/u.test(wordsOf(reading, phrase)));

/** Who a noun for members speaks of, each a member of what has them. */
export const members: Rule = (reading, phrase, at) => {
  if (partWords.has(phrase.head)) {
    const inside = components(reading, phrase, at);
    if (inside.length > 0 || phrase.plural) return [...inside, ...(phrase.plural ? named(reading, phrase) : [])];
  }
  if (phrase.head === 'representative') return includingSome(reading, phrase, at);
  if (phrase.head === 'party') return phrase.plural ? [...partiesNamed(reading, phrase, at), ...examplesOf(reading, phrase, at)] : [];
  if (!speaksOfMembers(reading, phrase)) return [];
  const said = [
    ...openTo(reading, phrase, at),
    ...asSubject(reading, phrase, at),
    ...asObject(reading, phrase),
    ...asLabel(reading, phrase, at),
    ...inApposition(reading, phrase, at),
    ...examplesOf(reading, phrase, at),
  ];
  return said.length === 0 && phrase.head === 'signatory' ? signing(reading, phrase, at) : said;
};

/** "the Governance Group (including representatives from A and B)". */
function includingSome(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  if (word(reading, at - 1) !== 'including') return [];
  const mark = reading.nodes[at - 2]?.kind;
  const group = phraseNode(reading, mark === 'comma' || mark === 'open' ? at - 3 : at - 2);
  const whole = group && found(reading, group);
  return whole && hasMembers(whole.referent) ? membersOf(reading, [phrase], whole, phrase) : [];
}

/** "The Parties to the Convention are A and B": each is one. */
function partiesNamed(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const act = following(reading, at, /^to$/u);
  const tail = act && found(reading, act.phrase);
  const clause = reading.clauses.find(
    ({ verb, voice, subject }) => verb.lemma === 'be' && voice === 'active' && !verb.negated && subject[0] === phrase,
  );
  return tail && clause && !tail.viaOwner && oneOf(tail.referent.label, 'LegalAct|Policy')
    ? membersIn(reading, clause.object, tail).flatMap((head) => make(reading, 'MEMBER_OF', { head, tail }, phrase, 'members.named'))
    : [];
}

/** "the signatories of the Accord": they are party to it. */
function signing(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const of = describedBy(reading, phrase, at) ? undefined : following(reading, at, /^(?:of|to)$/u); // "A and B are signatories to": they are
  const act = of && found(reading, of.phrase);
  const head = found(reading, phrase);
  return head && act && oneOf(act.referent.label, 'LegalAct|Policy')
    ? make(reading, 'MEMBER_OF', { head, tail: act }, phrase, 'members.signing')
    : [];
}

/** "Membership is open to A and B": they may be members. */
function openTo(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const owner = phraseNode(reading, at + 2);
  const within = word(reading, at + 1) === 'in'; // "Membership in the Commission"
  const clause = reading.clauses.find(
    (each) =>
      each.verb.lemma === 'be' &&
      !each.verb.negated &&
      each.object.some(({ head }) => head === 'open') &&
      each.subject.some((subject) => subject === phrase || (oneOf(word(reading, at + 1), 'of|in') && subject === owner)),
  );
  if (!clause) return [];
  const whole = within ? owner && found(reading, owner) : (ownerOf(reading, phrase) ?? topicWithMembers(reading, phrase));
  return membersOf(reading, clause.complements.get('to') ?? [], whole, phrase).map((draft) => ({ ...draft, status: 'planned' }));
}

/** "The members of X are A and B", "X, whose members include A": what the clause says of the members names them. */
function asSubject(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const owner = reading.nodes[at + 2];
  const clause = reading.clauses.find(
    (each) =>
      each.at > at &&
      (each.voice === 'active' ? oneOf(each.verb.lemma, 'be|include|comprise|consist_of|number') : each.verb.lemma === 'draw') &&
      (each.voice === 'active' ? each.subject : each.object).some(
        (subject) => subject === phrase || (oneOf(word(reading, at + 1), 'of|to') && subject === owner),
      ),
  );
  if (!clause || clause.verb.negated) return [];
  const whose = word(reading, at - 1) === 'whose';
  const party = word(reading, at + 1) === 'to' && owner?.kind === 'phrase' ? found(reading, owner) : undefined; // "the signatories to the Charter"
  const named = whose
    ? entitiesOf(reading, antecedent(reading.nodes, at - 1))[0]
    : (party ?? ownerOf(reading, phrase) ?? namedWithin(reading, phrase));
  const current = /^(?:its |the )?(?:current|present|founding|existing|full|permanent) members$/iu.test(wordsOf(reading, phrase));
  const bare = (phrase.mention === undefined || current) && word(reading, at + 1) !== 'of';
  // "The Board is chaired by A and members include B", "The Board (current members are A and B)"
  const joined = bare && ((word(reading, at - 1) === 'and' && phrase.determiner === '') || reading.nodes[at - 1]?.kind === 'open');
  const whole = named ?? (bare && (at === 0 || joined) ? topicWithMembers(reading, phrase, joined) : undefined);
  // "The members of X are drawn from A and B"
  return membersOf(reading, clause.voice === 'active' ? clause.object : (clause.complements.get('from') ?? []), whole, phrase);
}

/** "Tide Forum members include A": the name that the noun for members stands behind. */
const namedWithin = (reading: Reading, { mention, to }: Phrase): Found | undefined => {
  const name = mention?.kind === 'name' ? undefined : mention?.inner.find((each) => each.to === to - 1 && each.label !== 'Country');
  return name && foundInside(reading, name);
};

/** "X has 23 members, including A and B", "X counts A and B among its members". */
function asObject(reading: Reading, phrase: Phrase): ClaimDraft[] {
  const having = (clause: Clause): boolean => clause.voice === 'active' && !clause.verb.negated;
  const has = reading.clauses.find((each) => having(each) && oneOf(each.verb.lemma, 'have|count') && each.object[0] === phrase);
  // "has 40 member organisations": those themselves; "40 members" tells nobody
  const counted = phrase.head !== 'member' && /^(?:\d|more than|over)/u.test(phrase.mention?.name ?? '');
  const after = reading.nodes.indexOf(phrase) + 1;
  // "has four members – A, B, C and D –"
  const apart = oneOf(reading.nodes[after]?.kind ?? '', 'dash|colon') && phraseNode(reading, after + 1);
  const holds =
    apart && reading.clauses.find((each) => having(each) && each.verb.lemma === 'have' && reading.nodes[each.at + 1] === phrase);
  if (holds) return membersOf(reading, listAt(reading.nodes, after + 1, true).members, entitiesOf(reading, holds.subject)[0], phrase);
  if (has)
    return membersOf(
      reading,
      has.object.length === 1 && counted ? [phrase] : has.object.slice(1),
      entitiesOf(reading, has.subject)[0],
      phrase,
    );
  const counts = reading.clauses.find(
    (each) => having(each) && oneOf(each.verb.lemma, 'count|have|include|number') && each.complements.get('among')?.includes(phrase),
  );
  return counts ? membersOf(reading, counts.object, entitiesOf(reading, counts.subject)[0], phrase) : [];
}

/** "Members: A, B and C", "Members of X: A, B": a line that names them. */
function asLabel(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  // "the Round Table (members: A, B and C)"
  const opened = reading.nodes[at - 1]?.kind === 'open' && reading.nodes[at + 1]?.kind === 'colon' && phraseNode(reading, at + 2);
  if (opened) return membersOf(reading, untilClosed(reading, at + 2), inBrackets(reading, at), phrase);
  const colon = reading.nodes.findIndex((node) => node.kind === 'colon');
  // "thanks the members of the Panel: A, B and C", "thanks to the panel members: A and B"
  const right = (colon === at + 3 && word(reading, at + 1) === 'of') || (colon === at + 1 && phrase.plural && phrase.to - phrase.from > 1);
  if (!right && (at !== 0 || colon < 1 || colon > 3 || reading.clauses.length > 0)) return [];
  if (reading.nodes[colon + 1]?.kind !== 'phrase') return [];
  const whole = ownerOf(reading, phrase) ?? groupBefore(reading, phrase) ?? topicWithMembers(reading, phrase);
  // "NAME (Norland)": what stands in brackets says where somebody is from
  const named = reading.nodes
    .slice(colon + 1)
    .filter(
      (node, index, all): node is Phrase =>
        node.kind === 'phrase' && !(all[index - 1]?.kind === 'open' && all[index - 2]?.kind === 'phrase'),
    );
  const listed = listAt(reading.nodes, colon + 1).members;
  const said = membersOf(reading, named.length > listed.length ? named : listed, whole, phrase);
  return whole && said.length > 0 ? [...said, ...chairsAmong(reading, membersIn(reading, named, whole), whole)] : said;
}

/** All that is listed up to the bracket that closes, with "and" before the last or without. */
function untilClosed({ nodes }: Reading, from: number): Phrase[] {
  const close = nodes.findIndex(({ kind }, index) => index > from && kind === 'close');
  return nodes
    .slice(from, close)
    .filter(
      (node, index): node is Phrase => node.kind === 'phrase' && oneOf(nodes[from + index - 1]!.kind, 'colon|comma|conjunction|semicolon'),
    );
}

/** What a bracket that names its members stands after: a name that does not tell what it is, is one of several. */
function inBrackets(reading: Reading, at: number): Found | undefined {
  const group = phraseNode(reading, at - 2);
  const whole = group && entityOf(reading, group);
  if (whole?.referent.guessed && !whole.referent.settled && group?.mention?.kind === 'name') {
    whole.referent.label = 'Network';
    whole.referent.guessed = false;
  }
  return whole;
}

/** "members of the Council, such as A and B", "Parties to the Treaty, including A": those named belong to it. */
function examplesOf(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const link = following(reading, at, phrase.head === 'party' ? /^to$/u : /^(?:of|to)$/u);
  const own =
    !link && phrase.head === 'member' && (oneOf(phrase.determiner, 'its|their') || phraseNode(reading, at - 1)?.possessive === true); // "its members – including A"
  if (!(link || own) || !phrase.plural) return [];
  const whole = link ? found(reading, link.phrase) : ownerOf(reading, phrase);
  const { examples } = examplesAt(reading.nodes, (link?.at ?? at) + 1, { ...phrase, mention: undefined });
  return membersOf(reading, examples, whole, phrase);
}

/** "the members of the Team, Ana Ruiz, Bo Lind and Jan Roe": people in a row after the word are the members. */
function inApposition(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  const of = following(reading, at, /^of$/u);
  const end = of ? of.at + 1 : at + 1;
  const mark = reading.nodes[end]?.kind;
  if (!of || !phrase.plural || (mark !== 'comma' && mark !== 'dash' && mark !== 'open') || !phraseNode(reading, end + 1)) return [];
  const { members: people } = listAt(reading.nodes, end + 1);
  const all = people.length > 1 && people.every(({ mention }) => mention?.label === 'Person');
  return all ? membersOf(reading, people, found(reading, of.phrase), phrase) : [];
}

/** Who the text spoke of last, where that can have members; `here`: earlier in this sentence. */
function topicWithMembers(reading: Reading, phrase: Phrase, here = false): Found | undefined {
  const topic = reading.topics.find(
    ({ at, referent }) => (here ? at >= 0 && at < phrase.from : at < 0) && referent !== undefined,
  )?.referent;
  return topic && hasMembers(topic) ? meantAt(reading, topic, phrase) : undefined;
}

function membersOf(reading: Reading, phrases: readonly Phrase[], whole: Found | undefined, cue: Phrase): ClaimDraft[] {
  if (!whole || whole.viaOwner) return [];
  const found = membersIn(reading, phrases, whole);
  if (whole.referent.guessed && !toldByMembers(whole.referent, found)) return [];
  return found.flatMap((head) => make(reading, 'MEMBER_OF', { head, tail: whole }, cue, 'members.named'));
}

/** "The members of AROPOL are A, B and C": an acronym of an unknown kind that several belong to is an organisation of states, or a network. */
function toldByMembers(referent: Referent, members: readonly Found[]): boolean {
  if (referent.settled || members.length < 2 || ![...referent.names.keys()].some((name) => /^\p{Lu}{3,}$/u.test(name))) return false;
  referent.label = members.every(({ referent: { label } }) => label === 'Country') ? 'InternationalOrganisation' : 'Network';
  referent.guessed = false;
  return true;
}

/** "the Coordination Team (FAO, UNDP and WHO)": several names in brackets right after a body in which several sit are those who sit there. */
export const bracketMembers: Rule = ofMentions((reading, phrase, at) => {
  const { nodes } = reading;
  if (phrase.mention?.kind !== 'name' || phrase.plural || nodes[at + 1]?.kind !== 'open' || nodes[at + 2]?.kind !== 'phrase') return [];
  const whole = found(reading, phrase);
  if (!whole || !seated.test(whole.referent.head)) return [];
  const { members: listed, end } = listAt(nodes, at + 2, true);
  if (nodes[end]?.kind !== 'close' || listed.length < 2 || !listed.every(({ mention }) => mention?.kind === 'name')) return [];
  return entitiesOf(reading, listed)
    .filter((member) => isActorReferent(member.referent) && member.referent !== whole.referent && !member.viaOwner)
    .flatMap((head) => make(reading, 'MEMBER_OF', { head, tail: whole }, nodes[at + 1]!, 'members.bracket'));
});

const seated =
  /^(?:team|group|consortium|network|alliance|partnership|coalition|board|committee|subcommittee|task force|taskforce|forum|council|panel|secretariat|bureau|jury)$/u;
