/** Lines of fact sheets: "Donor: X", "Lead agency: X", "Partners: A, B and C", of what the page or the section is about. */
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Status } from '../../graph/ontology/statuses.ts';
import type { Fact } from '../lexicon/fact-labels.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { collegial } from './belonging.ts';
import type { ClaimDraft } from './draft.ts';
import { isActor, isActorReferent, wordsOf } from './ends.ts';
import { factNamed, labelEnd, type FactOf } from './fact-line.ts';
import type { Discourse } from '../entities/discourse.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../parse/tokens.ts';
import { peopleIn } from './roster-columns.ts';
import { withPeople } from './roster-people.ts';
import { titleIn } from './nominal/office.ts';
import { make } from './nominal/shared.ts';
import type { Node } from './nodes.ts';
import { asPlace } from './places.ts';
import { meantAt, type Found, type Reading, type Run } from './reading.ts';
import { entityOf } from './references.ts';
import { wordOf } from './steps.ts';
import { oneOf } from '../words.ts';

/** What the line of a sentence, or the label above its list, says. */
function labelled(reading: Reading): (FactOf & { readonly colon: number }) | undefined {
  if (reading.stem?.fact) return { ...reading.stem.fact, colon: -1 };
  const colon = labelEnd(reading.tokens);
  const fact = colon > 0 ? factNamed(reading.discourse, wordsOf(reading, { from: 0, to: colon })) : undefined;
  return fact && { ...fact, colon };
}

/** What a line or an item of a fact sheet says, where it has no sentence of its own. */
export function factClaims(reading: Reading): ClaimDraft[] {
  const line = labelled(reading);
  if (!line || line.fact === 'name') return [];
  const { colon } = line;
  const start = colon < 0 ? 0 : reading.nodes.findIndex(({ from }) => from > colon);
  if (start < 0 || reading.nodes.slice(start).some((node) => node.kind === 'verb' && node.form === 'finite')) return [];
  const values = valuesFrom(reading, start, line.fact);
  if (line.fact === 'part') values.splice(1); // "Faculty of Law, Oslo"
  const first = line.fact === 'partner' && values.length === 1 && leads(reading);
  const said: FactOf = first ? { ...line, fact: 'leader', label: 'coordinator' } : line;
  const run: Run = colon > 0 ? { from: 0, to: colon } : { from: 0, to: 1 };
  return values.flatMap((value) => valueClaims(reading, said, value, run));
}

/** "Port of Vigo (Spain) – coordinator": a partner that is the first among them. */
const leads = ({ text, tokens }: Reading): boolean =>
  /[–—,(:-] ?\(?(?:project |consortium |overall )?(?:co-?ordinator|lead(?: partner| applicant| beneficiary| organi[sz]ation)?|co-?ordinating (?:partner|institution|organi[sz]ation|entity))\)?[.;]?$/iu.test(
    text.slice(tokens[0]!.start, tokens.at(-1)!.end),
  );

/** The names of a line, with whoever stands after the label of an office told as a person: "Chair: Ana Ruiz, Harbour Agency". */
export function holdersNamed(names: readonly Mention[], tokens: readonly Token[], text: string, discourse: Discourse): readonly Mention[] {
  const colon = labelEnd(tokens);
  if (colon < 0 || tokens.length > longestLine) return names;
  const label = text.slice(tokens[0]!.start, tokens[colon - 1]!.end);
  const fact = factNamed(discourse, label);
  if (!fact || !oneOf(fact.fact, 'leader|officer')) return names;
  const start = tokens[colon + 1]!.start;
  const length = text.slice(start, tokens.at(-1)!.end).search(/[,;(–]|$/u);
  return withPeople(names, tokens, text, peopleIn(text, { start, end: start + length }, sitting.test(label.toLowerCase())));
}

/** A longer line is no line of a label. */
const longestLine = 40;

/** Where a value may stand: after the label, or after what parts one from the next. */
const parting = new Set<Node['kind']>(['colon', 'comma', 'semicolon', 'conjunction', 'other', 'dash', 'close']);

/** Who or what is named after a label; of people with their offices, the people. */
function valuesFrom(reading: Reading, start: number, fact: Fact): Found[] {
  const { nodes } = reading;
  const values: { readonly phrase: Phrase; readonly found: Found }[] = [];
  let depth = 0;
  for (let at = start; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (node.kind === 'open') depth++;
    if (node.kind === 'close') depth--;
    if (node.kind !== 'phrase' || depth > 0 || node.possessive) continue;
    const before = at === start ? undefined : nodes[at - 1]!;
    const paid = fact === 'funder' && oneOf(wordOf(before), 'from|by');
    if (before && !parting.has(before.kind) && !paid) continue;
    if (node.mention?.label !== 'Person' && titleIn(reading, node)) continue;
    const found = fact === 'venue' ? asPlace(reading, node) : entityOf(reading, node);
    const named = node.mention?.kind === 'name' || node.mention?.label === 'ActorGroup';
    if (found && named && !found.pronoun && !found.viaOwner) values.push({ phrase: node, found });
  }
  const people = values.filter(({ phrase }) => phrase.mention?.label === 'Person');
  return (people.length > 0 ? people : values).map(({ found }) => found);
}

const done: Status = 'done';
const ongoing: Status = 'ongoing';

/** Offices that a label names: who is named after them has them. */
const offices = /\b(?:president|head|director|manager|coordinator|co-ordinator|leader|investigator|chairperson|chairman|chairwoman)$/u;

/** How the value and what the sheet is about are bound; `undefined` where a sheet of its kind says nothing by the label. */
function bond({ fact, label, about }: FactOf, value: Found): readonly [RelationType, 'value' | 'about', Status] | undefined {
  const acts = isActor(value);
  switch (fact) {
    case 'funder':
      return acts || value.referent.label === 'Programme' ? ['FUNDS', 'value', ongoing] : undefined;
    case 'supporter':
      return acts ? ['SUPPORTS', 'value', ongoing] : undefined;
    case 'leader':
      // Whose office it is on the page of a body may be one of its many units.
      if (value.referent.label === 'Person' && isActorReferent(about) && about.label !== 'Network') return undefined;
      if (value.referent.label === 'Person' && offices.test(label)) return ['HOLDS_ROLE', 'value', done];
      return ['LEADS', 'value', ongoing];
    case 'implementer':
      return ['IMPLEMENTS', 'value', ongoing];
    case 'operator':
      return ['OPERATES', 'value', ongoing];
    case 'partner':
      if (about.label === 'Network' || about.label === 'Body' || (isActorReferent(about) && /member|consortium/u.test(label)))
        return ['MEMBER_OF', 'value', ongoing];
      return isActorReferent(about) ? ['COOPERATES_WITH', 'about', ongoing] : ['PARTICIPATES_IN', 'value', ongoing];
    case 'organiser':
      return about.label === 'Event' ? ['ORGANISES', 'value', done] : undefined;
    case 'attendant':
      return about.label === 'Event' ? ['PARTICIPATES_IN', 'value', done] : undefined;
    case 'beneficiary':
      return acts ? ['SUPPORTS', 'about', ongoing] : undefined;
    case 'venue':
      return about.label === 'Event' ? ['OCCURRED_IN', 'about', done] : undefined;
    case 'basis':
      return oneOf(value.referent.label, 'Programme|LegalAct|Policy') ? ['BASED_ON', 'about', done] : undefined;
    case 'part':
      return acts && !oneOf(value.referent.label, 'Person|Country') ? ['PART_OF', 'value', done] : undefined;
    case 'delegate':
      return acts ? ['MEMBER_OF', 'value', ongoing] : undefined;
    case 'whole':
      return ['PART_OF', 'about', done];
    case 'publisher':
      return oneOf(about.label, 'Document|Policy') ? ['PUBLISHES', 'value', done] : undefined;
    case 'adopter':
      return oneOf(about.label, 'LegalAct|Policy') ? ['ADOPTS', 'value', done] : undefined;
    default:
      return undefined;
  }
}

/** "President of the Board: Ana Ruiz", "Vice-Chair: Jan Roe" on the page of a committee: an office within a body that is told, or in which several sit. */
function holds({ fact, label, about, told }: FactOf, { referent }: Found): readonly RelationType[] {
  if (fact === 'delegate' && referent.label === 'Person') return ['HOLDS_ROLE', 'MEMBER_OF'];
  if (fact === 'part' && referent.label === 'Person' && isActorReferent(about)) return ['HOLDS_ROLE'];
  if (!oneOf(fact, 'leader|officer') || referent.label !== 'Person' || !isActorReferent(about)) return [];
  if (!told && !(collegial.has(about.head) && sitting.test(label))) return [];
  return fact === 'leader' && leading.test(label) ? ['HOLDS_ROLE', 'LEADS'] : ['HOLDS_ROLE'];
}

const sitting = /\b(?:chair\p{L}*|president|secretary|treasurer)\b/u;
const leading = /\b(?:chair\p{L}*|chaired|president|head|headed|led|leader|director|co-?ordinators?|coordinated)\b/u;

/** What a fact says of a value that stands in the sentence. */
export const valueClaims = (reading: Reading, line: FactOf, value: Found, cue: Run): ClaimDraft[] =>
  claim(reading, line, value, meantAt(reading, line.about, cue), cue);

function claim(reading: Reading, line: FactOf, value: Found, about: Found, cue: Run): ClaimDraft[] {
  const scope = { start: reading.tokens[0]!.start, end: reading.tokens.at(-1)!.end };
  const held = holds(line, value).flatMap((type) =>
    make(reading, type, { head: value, tail: about }, cue, `fact.${line.fact}`, type === 'HOLDS_ROLE' ? done : ongoing),
  );
  if (held.length > 0) return held.map((draft) => ({ ...draft, scope, noDate: true }));
  const said = bond(line, value);
  if (!said) return [];
  const [type, first, status] = said;
  const [head, tail] = first === 'value' ? [value, about] : [about, value];
  return make(reading, type, { head, tail }, cue, `fact.${line.fact}`, status).map((draft) => ({ ...draft, scope, noDate: true }));
}
