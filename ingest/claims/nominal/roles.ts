/** Persons and the offices they have. */
import type { RelationType } from '../../../graph/ontology/relations.ts';
import { singular } from '../../lexicon/singular.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { ClaimDraft } from '../draft.ts';
import { wordsOf } from '../ends.ts';
import type { Found, Reading, Run } from '../reading.ts';
import { entityOf } from '../references.ts';
import { matchingOpen, possessed, skipBrackets } from '../steps.ts';
import { alsoNamed, said, type Held } from './given-offices.ts';
import { fieldBeside, fieldNamed, fieldOpening } from './fields.ts';
import { isNextPersons, officeAt, ownerBefore, seatAfter, seatAt, titleIn, type Office } from './office.ts';
import { joinedOffices, named, ofPost, ofWhom, ownTerm, passedOn, professionAt, representing, signedFor } from './more-offices.ts';
import { found, headWord, make, phraseNode, word, type Rule } from './shared.ts';
import { titleOfSeveral } from './shared-titles.ts';
import { oneOf } from '../../words.ts';

/** "Commissioner for the Security Union Julian King", "Julian King, Commissioner for …", "ACER Director Ana Ruiz": a person and the office. */
export const role: Rule = (reading, phrase, at) => {
  if (phrase.mention?.kind === 'pronoun') return roleOfPronoun(reading, phrase, at);
  if (phrase.mention?.label !== 'Person') return [];
  const person = found(reading, phrase);
  if (!person) return [];
  const held =
    titled(reading, phrase, at) ??
    fielded(reading, at) ??
    as(titleOfSeveral(reading, at), 'role.before') ??
    apposed(reading, at) ??
    bracketed(reading, at) ??
    announced(reading, at) ??
    said(reading, phrase, at) ??
    listed(reading, phrase, at) ??
    inRow(reading, at) ??
    described(reading, phrase) ??
    as(passedOn(reading, phrase) ?? ofPost(reading, phrase) ?? ownTerm(reading, phrase, at), 'role.verb') ??
    as(named(reading, at) ?? alsoNamed(reading, at), 'role.as') ??
    as(signedFor(reading, at), 'role.signed') ??
    as(representing(reading, at), 'role.of') ??
    belonging(reading, at);
  if (!held) return [];
  // "The Director of X is NAME, Chair of Y", "NAME (Norway), Chair of Y", "NAME of X, Chair of Y"
  const first =
    held.rule === 'role.after'
      ? described(reading, phrase)
      : held.rule === 'role.bracket'
        ? afterBracket(reading, at)
        : held.rule === 'role.of'
          ? apposed(reading, at + 2)
          : undefined;
  const given = held.rule === 'role.verb' ? undefined : said(reading, phrase, at); // "NAME, Director of X, was elected Chair of Y"
  const others = oneOf(held.rule, 'role.after|role.verb|role.as|role.bracket') ? joinedOffices(reading, held.title.from) : [];
  return [...[first, given].filter((each) => each !== undefined), held, ...others.map((office) => ({ ...held, ...office }))].flatMap(
    (each) => hold(reading, person, each),
  );
};

/** "She was Vice-President of X and Chair of Y", "he served as Director of X": who was named before. */
function roleOfPronoun(reading: Reading, phrase: Phrase, at: number): ClaimDraft[] {
  if (!oneOf(phrase.mention!.head, 'he|she')) return [];
  const held = said(reading, phrase, at) ?? announced(reading, at);
  const person = held && entityOf(reading, phrase);
  if (!held || person?.referent.label !== 'Person') return [];
  const others = joinedOffices(reading, held.title.from);
  return [held, ...others.map((office) => ({ ...held, ...office }))].flatMap((each) => hold(reading, person, each));
}

/** "The Director of X is NAME". */
function described(reading: Reading, phrase: Phrase): Held | undefined {
  const said = ofWhom(reading, phrase);
  return said && { ...said.office, negated: said.negated, rule: 'role.verb' };
}

/** Who is a founder of something founded it, and is that. */
const typesOf = (reading: Reading, title: Run): readonly RelationType[] =>
  /\b(?:co-?)?founder\b/iu.test(wordsOf(reading, title)) ? ['HOLDS_ROLE', 'ESTABLISHES'] : ['HOLDS_ROLE'];

const hold = (reading: Reading, head: Found, { seat, title, rule, negated, until }: Held): ClaimDraft[] =>
  typesOf(reading, title)
    .flatMap((type) =>
      [seat, fieldBeside(reading, title, seat)].flatMap((tail) => (tail ? make(reading, type, { head, tail }, title, rule, 'done') : [])),
    )
    .map((draft) => ({
      ...draft,
      negated: negated === true,
      scope: until === undefined ? draft.scope : { ...draft.scope, end: Math.max(draft.scope.end, reading.tokens[until - 1]!.end) },
    }));

const as = (office: Office | undefined, rule: string): Held | undefined => office && { ...office, rule };

/** "ACER Director Ana Ruiz", "President Ana Ruiz of Guinea": the title stands in the phrase of the person. */
function titled(reading: Reading, phrase: Phrase, at: number): Held | undefined {
  const name = phrase.mention!.from;
  const before = phraseNode(reading, at - 1);
  const title =
    name > phrase.from
      ? titleIn(reading, phrase, withoutAddress(reading, phrase.from, name))
      : before && before.mention?.kind !== 'name' && !before.possessive
        ? sharedTitle(reading, before.to)
        : undefined;
  if (!title) return undefined;
  const last = lastSharing(reading, at, title);
  if (name === phrase.from && last === at) return undefined; // "Ministers NAME of Norway and NAME of Ghana"
  const of = oneOf(word(reading, last + 1), 'of|from') ? seatAfter(reading, last) : undefined;
  const seat = ownerBefore(reading, phrase, title, at) ?? of ?? fieldOpening(reading, title);
  return seat && { seat, title, rule: 'role.title' };
}

/** "Co-chairs | NAME and NAME": a title in the plural, of one word. */
function sharedTitle({ tokens }: Reading, to: number): Run | undefined {
  const { lower } = tokens[to - 1]!;
  return lower !== singular(lower) && titleHeads.has(singular(lower)) ? { from: to - 1, to } : undefined;
}

/** "Co-chairs NAME and | NAME of the Forum": the last of those who share a title in the plural; the one at the node where none do. */
function lastSharing(reading: Reading, at: number, { to }: Run): number {
  const head = reading.tokens[to - 1]!.lower;
  if (head === singular(head)) return at;
  let last = at;
  while (
    (reading.nodes[last + 1]?.kind === 'comma' || word(reading, last + 1) === 'and') &&
    phraseNode(reading, last + 2)?.mention?.label === 'Person'
  )
    last += 2;
  return last;
}

/** The token after a title that a form of address follows: "Minister | Dr". */
function withoutAddress(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && oneOf(reading.tokens[end - 1]!.lower, 'mr|mrs|ms|dr|prof|.')) end--;
  return end;
}

/** "Commissioner for the Security Union NAME", "the Minister of Health, Dr NAME": title, field, person in a row, with a comma or none. */
function fielded(reading: Reading, at: number): Held | undefined {
  const comma = reading.nodes[at - 1]?.kind === 'comma';
  const end = comma ? at - 2 : at - 1;
  const last = reading.nodes[end]?.kind === 'close' ? matchingOpen(reading.nodes, end) - 1 : end; // "Secretary of the Union (ABC), NAME"
  const after = reading.nodes[at + 1]?.kind;
  if (comma && after === 'conjunction') return undefined;
  for (let hops = 0; hops < 3; hops++) {
    const first = last - 2 * hops;
    const phrase = phraseNode(reading, first);
    if (!phrase || (hops > 0 && !oneOf(word(reading, first + 1), 'for|of|at|to|in|on'))) return undefined;
    if (phrase.mention?.label === 'Person') return undefined;
    if (titleIn(reading, phrase)) return comma && isOfEarlier(reading, first) ? undefined : as(officeAt(reading, first), 'role.before');
  }
  return undefined;
}

/** "NAME, Minister of X, | NAME": the title that stands at a node is that of the person before it, where that one has none before the name. */
function isOfEarlier(reading: Reading, at: number): boolean {
  const person = phraseNode(reading, at - 2);
  return reading.nodes[at - 1]?.kind === 'comma' && person?.mention?.label === 'Person' && fielded(reading, at - 2) === undefined;
}

/** "NAME, Director of X,", "NAME – Director of X", "NAME, formerly Chair of X". */
function apposed(reading: Reading, at: number): Held | undefined {
  const mark = reading.nodes[at + 1]?.kind;
  if (mark !== 'comma' && mark !== 'dash') return undefined;
  let next = at + 2;
  while (reading.nodes[next]?.kind === 'adverb' || word(reading, next) === 'as') next++;
  return isNextPersons(reading, next) ? undefined : as(officeAt(reading, next) ?? professionAt(reading, next), 'role.after');
}

/** "NAME (X), | Chair of Y". */
function afterBracket(reading: Reading, at: number): Held | undefined {
  const close = reading.nodes.findIndex(({ kind }, index) => index > at && kind === 'close');
  return close > 0 ? apposed(reading, close) : undefined;
}

/** "NAME (X)", "NAME (Minister of X)", "NAME (X, secretariat)". */
function bracketed(reading: Reading, at: number): Held | undefined {
  if (reading.nodes[at + 1]?.kind !== 'open') return undefined;
  const office = officeAt(reading, at + 2);
  if (office) return as(office, 'role.bracket');
  const phrase = phraseNode(reading, at + 2);
  const end = reading.nodes[at + 3]?.kind;
  if (!phrase || (end !== 'close' && end !== 'comma')) return undefined;
  const row = at === 0 && reading.clauses.length === 0;
  const seat =
    phrase.mention?.rule.startsWith('name') === true
      ? (seatAt(reading, phrase, row) ?? (row ? fieldNamed(reading, phrase) : undefined))
      : undefined;
  // "NAME (Norland), Chair of Y", "NAME (AR), Chair of Y": where somebody is from, or a short name, and what they are
  if (oneOf(seat?.referent.label ?? '', 'Country|Place|Person')) return afterBracket(reading, at);
  return seat && phrase && { seat, title: phrase, rule: 'role.bracket' };
}

/** "As Director of X, NAME leads …". */
function announced(reading: Reading, at: number): Held | undefined {
  if (reading.nodes[at - 1]?.kind !== 'comma') return undefined;
  const from = reading.nodes.findLastIndex((node, index) => index < at - 1 && node.kind === 'preposition' && node.word === 'as');
  const clear = from >= 0 && reading.nodes.slice(from, at - 1).every((node) => node.kind === 'phrase' || node.kind === 'preposition');
  return clear ? as(officeAt(reading, from + 1), 'role.as') : undefined;
}

/** A line that is a person and a body: "NAME – Climate Policy Unit", "NAME, Cabinet Office", "NAME (AB), Cabinet Office [CO] – Secretary". */
function listed(reading: Reading, phrase: Phrase, at: number): Held | undefined {
  if (at !== 0 || reading.clauses.length > 0) return undefined;
  const { nodes } = reading;
  const link = skipBrackets(nodes, at + 1);
  const mark = nodes[link]?.kind;
  const body = phraseNode(reading, link + 1);
  if ((mark !== 'dash' && mark !== 'comma') || !body) return undefined;
  const end = skipBrackets(nodes, link + 2);
  const told = nodes.length - end <= 1 || (nodes[end]?.kind === 'dash' && nodes.length - end <= 4);
  if (!told || body.mention?.kind !== 'name' || body.mention.label === 'Country') return undefined;
  const seat = seatAt(reading, body);
  const title: Run = headWord(body);
  if (titleIn(reading, body)) return undefined; // "NAME, our Finance Manager" says the office and not where
  return seat && phrase !== body ? { seat, title, rule: 'role.row' } : undefined;
}

/** "representatives of the donors: NAME, Cabinet Office; NAME, Treasury; and …": each with where they are, between semicolons. */
function inRow(reading: Reading, at: number): Held | undefined {
  const { nodes } = reading;
  const joined = nodes[at - 1]?.kind === 'conjunction' ? nodes[at - 2]?.kind : nodes[at - 1]?.kind;
  const body = phraseNode(reading, at + 2);
  const after = nodes[at + 3]?.kind;
  const opens = joined === 'colon' || joined === 'semicolon' || (at === 0 && after === 'semicolon');
  if (!opens || nodes[at + 1]?.kind !== 'comma' || !(after === undefined || after === 'semicolon' || after === 'other')) return undefined;
  if (body?.mention?.kind !== 'name' || body.mention.label === 'Country' || titleIn(reading, body)) return undefined;
  const seat = seatAt(reading, body);
  return seat && { seat, title: headWord(body), rule: 'role.row' };
}

/** "NAME of X", "NAME from X": somebody of a body, though with no title. */
function belonging(reading: Reading, at: number): Held | undefined {
  const phrase = oneOf(word(reading, at + 1), 'of|from') ? phraseNode(reading, possessed(reading.nodes, at + 2)) : undefined; // "of Peru's | Ministry of Ports"
  const seat = phrase?.mention?.kind === 'name' ? seatAt(reading, phrase) : undefined;
  if (!phrase || !seat || oneOf(seat.referent.label, 'Country|Place|Policy|Programme|Initiative')) return undefined;
  return { seat, title: { from: phrase.from - 1, to: phrase.from }, rule: 'role.of' };
}
