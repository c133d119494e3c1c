/** What rows of rosters say: "| Harbour Agency | Ana Ruiz | Jan Roe |" under "Institution | Representative | Deputy", of the board whose members they list. */
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../parse/tokens.ts';
import type { ClaimDraft } from './draft.ts';
import { isActorReferent } from './ends.ts';
import { foundAsName } from './found.ts';
import { make } from './nominal/shared.ts';
import { valueClaims } from './facts.ts';
import { meantAt, type Found, type Reading, type RosterRow, type Run } from './reading.ts';
import { entityOf } from './references.ts';
import { peopleIn, type RosterCell } from './roster-columns.ts';
import { runOf, withPeople } from './roster-people.ts';

const chairing =
  /^(?:the )?(?:co-?|acting |interim )?(?:chair|chairperson|chairman|chairwoman|president|head|leader|coordinator|convenor|convener)s?\b/iu;
/** Who is there without being a member. */
const beside = /\b(?:observers?|secretar(?:y|iat)|guests?|invited|contact|support|assistants?|former|rapporteur)\b/iu;

const sure = (cell: RosterCell): boolean => cell.is === 'person';

/** The names of a row, with the people in it told as such. */
export const rosterNames = (names: readonly Mention[], tokens: readonly Token[], text: string, { cells }: RosterRow): readonly Mention[] =>
  withPeople(
    names,
    tokens,
    text,
    cells.filter(({ is }) => is === 'person' || is === 'member').flatMap((cell) => peopleIn(text, cell, sure(cell))),
  );

/** Who or what a row names in the cells of a kind. */
function namedIn(reading: Reading, cells: readonly RosterCell[], wanted: (found: Found) => boolean): Found[] {
  return cells.flatMap((cell) => {
    const run = runOf(reading.tokens, cell);
    if (!run) return [];
    const found = reading.nodes.flatMap((node) => {
      const end = node.kind === 'phrase' && node.from >= run.from && node.to <= run.to ? entityOf(reading, node) : undefined;
      return end && !end.pronoun && !end.viaOwner && wanted(end) ? [end] : [];
    });
    return found;
  });
}

const isPerson = ({ referent }: Found): boolean => referent.label === 'Person';
const isBody = ({ referent }: Found): boolean => isActorReferent(referent) && referent.label !== 'Person' && referent.label !== 'Country';

/** The body that a cell names; what does not tell by its words that it is one is so by its column. */
function bodyOf(reading: Reading, cells: readonly RosterCell[]): Found | undefined {
  const [first] = namedIn(reading, cells, isBody);
  const [cell] = cells;
  const run = cell && runOf(reading.tokens, cell);
  if (first || !run || cell.is !== 'body') return first;
  const name = reading.text.slice(reading.tokens[run.from]!.start, reading.tokens[run.to - 1]!.end);
  if (!/^\p{Lu}[^.;:|,]{1,70}$/u.test(name) || /^(?:n\/?a|tb[cd]|none|independent|self)\b/iu.test(name)) return undefined;
  return foundAsName(reading, { ...run, name, label: 'Body', plural: false, rule: 'name.row' });
}

/** The claims of a row. */
export function rosterClaims(reading: Reading, row: RosterRow): ClaimDraft[] {
  const { cells, of } = row;
  const cellsOf = (...kinds: readonly RosterCell['is'][]): RosterCell[] => cells.filter(({ is }) => kinds.includes(is));
  const authorities = cellsOf('authority');
  if (authorities.length > 0) return ofStates(reading, authorities, cellsOf('country'));
  const office = cellsOf('office')[0];
  const bracket = cells.find(({ is }) => is === 'person' || is === 'member');
  const words = [office, bracket]
    .map((cell) => (cell ? reading.text.slice(cell.start, cell.end).replace(cell === bracket ? /^[^(]*\(?/u : '', '') : ''))
    .join(' ')
    .trim();
  const bodies = cellsOf('body');
  if (cellsOf('person').length === 0) {
    const listed = bodiesListed(reading, row, words);
    if (listed) return listed;
  }
  const seat = bodyOf(reading, bodies) ?? (bodies.length === 0 && office ? namedIn(reading, [office], isBody)[0] : undefined);
  const whole: Run = { from: 0, to: reading.tokens.length };
  const claims: ClaimDraft[] = [];
  const people = namedIn(reading, cellsOf('person', 'member'), isPerson);
  const leads = people.length === 1 && chairing.test(words) && !seat;
  for (const head of people) {
    const cue: Run = whole;
    if (seat) claims.push(...make(reading, 'HOLDS_ROLE', { head, tail: seat }, cue, 'roster.seat'));
    if (!of || of === seat?.referent) continue;
    const tail = meantAt(reading, of, whole);
    if (of.label === 'Event') claims.push(...make(reading, 'PARTICIPATES_IN', { head, tail }, cue, 'roster.present'));
    else if (!beside.test(words)) claims.push(...make(reading, 'MEMBER_OF', { head, tail }, cue, 'roster.member'));
    if (of.label !== 'Event' && people.length === 1 && (leads || (chairing.test(words) && !/ (?:of|at|for) /u.test(words))))
      claims.push(
        ...make(reading, 'LEADS', { head, tail }, cue, 'roster.chair', 'ongoing'),
        ...make(reading, 'HOLDS_ROLE', { head, tail }, cue, 'roster.chair'),
      );
  }
  return claims;
}

/** "| Norland | Norland Maritime Authority |": a body of the state. */
function ofStates(reading: Reading, authorities: readonly RosterCell[], countries: readonly RosterCell[]): ClaimDraft[] {
  const [state, ...others] = namedIn(reading, countries, ({ referent }) => referent.label === 'Country');
  if (!state || others.length > 0) return [];
  return namedIn(reading, authorities, ({ referent }) => /^(?:Institution|Agency|Body)$/u.test(referent.label)).flatMap((head) =>
    make(reading, 'PART_OF', { head, tail: state }, { from: 0, to: reading.tokens.length }, 'roster.state'),
  );
}

/** "| Harbour Agency | Norland | Coordinator |" under "Partners" or "Members": the bodies that a table lists, where it lists no people; `undefined` where it does. */
function bodiesListed(reading: Reading, { cells, of, told }: RosterRow, office: string): ClaimDraft[] | undefined {
  const members = cells.filter(({ is }) => is === 'member');
  const listed = members.length > 0 ? members : cells.filter(({ is }) => is === 'body');
  if (namedIn(reading, members, isPerson).length > 0) return undefined;
  const head = bodyOf(reading, listed);
  const whole: Run = { from: 0, to: reading.tokens.length };
  if (!head || !of || of === head.referent || beside.test(office)) return [];
  if (told?.fact)
    return valueClaims(
      reading,
      coordinating.test(office) ? { ...told.fact, fact: 'leader', label: 'coordinator' } : told.fact,
      head,
      whole,
    );
  if (!told?.open && members.length === 0) return [];
  const type = of.label === 'Event' ? 'PARTICIPATES_IN' : 'MEMBER_OF';
  return make(reading, type, { head, tail: meantAt(reading, of, whole) }, whole, 'roster.member');
}

const coordinating =
  /^(?:project |consortium |lead )?(?:co-?ordinator|co-?ordinating|lead(?:er)?(?: partner| organi[sz]ation| beneficiary)?$)/iu;
