/** Reports that a body takes up: "The Assembly considered the report submitted by the Panel", "The Board took note of the report of the Director". */
import type { Label } from '../../../graph/ontology/labels.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import type { Found, Reading } from '../reading.ts';
import { kind, wordOf } from '../steps.ts';
import { claimOf } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const taking = wordSet('consider|receive|hear|examine|discuss|review|approve|adopt|accept|endorse|note|debate');
const reports = wordSet('report|briefing|update|account|presentation|findings|finding|recommendation|opinion');
const handing = wordSet('submit|present|deliver|give|make|transmit|provide|forward|hand_over|send|lay|lodge|table|address|circulate');
const hearers: ReadonlySet<Label> = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation']);

/** Who made or handed over the report reports to who takes it up. */
export function reportsHeard(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const { verb, voice } = clause;
  if (voice === 'passive') return handedOver(reading, clause, status);
  if (verb.negated || verb.form === 'infinitive') return [];
  const noting = verb.lemma === 'take' && clause.object[0]?.head === 'note';
  if (!noting && !taking.has(verb.lemma)) return [];
  const authors = (noting ? complementsOf(clause, 'of') : clause.object)
    .filter(({ head }) => reports.has(head))
    .flatMap((report) => authorsOf(reading, report, noting || oneOf(verb.lemma, 'consider|receive|hear|examine|note|discuss')));
  const heads = entitiesOf(reading, authors).filter((found) => isActor(found) && !found.viaOwner && found.referent.label !== 'Place');
  return claimsOf(reading, clause, heads, clause.subject, status);
}

/** A claim between each of those who report and each body that takes the report up. */
function claimsOf(reading: Reading, clause: Clause, heads: readonly Found[], takers: readonly Phrase[], status: Status): ClaimDraft[] {
  const tails = entitiesOf(reading, heads.length > 0 ? takers : []).filter(
    ({ referent, viaOwner }) => hearers.has(referent.label) && !viaOwner,
  );
  return heads.flatMap((head) =>
    tails
      .filter((tail) => tail.referent !== head.referent)
      .map((tail) => claimOf(reading, clause, { head, tail }, { type: 'REPORTS_TO', status, negated: false, rule: 'report.heard' })),
  );
}

/** "The report of A was considered by B", "A's report is submitted to B": whose report it is reports to who gets it. */
function handedOver(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const { verb, object, subject } = clause;
  const given = handing.has(verb.lemma) && subject.length === 0;
  const report = object[0];
  if (verb.negated || !report || !reports.has(report.head) || !(given || taking.has(verb.lemma))) return [];
  const before = reading.nodes[reading.nodes.indexOf(report) - 1];
  const owners = before?.kind === 'phrase' && before.possessive ? [before] : authorsOf(reading, report, true);
  const heads = entitiesOf(reading, owners).filter((found) => isActor(found) && !found.viaOwner && found.referent.label !== 'Place');
  const takers = given ? complementsOf(clause, 'to', 'before') : subject;
  return claimsOf(reading, clause, heads, takers, status);
}

/** "the report | submitted by A", "the report | of A": who handed it over, or who is said to have made it. */
function authorsOf({ nodes, clauses }: Reading, report: Phrase, byOwner: boolean): readonly Phrase[] {
  const handed = clauses.find(
    ({ verb, voice, object, subject }) => voice === 'passive' && handing.has(verb.lemma) && object.includes(report) && subject.length > 0,
  );
  if (handed) return handed.subject;
  const at = nodes.indexOf(report);
  const link = wordOf(nodes[at + 1]);
  const made =
    byOwner &&
    (report.determiner === 'the' || (report.plural && report.determiner === '')) &&
    oneOf(link, 'of|by|from') &&
    kind(nodes[at + 2]) === 'phrase';
  return made ? listAt(nodes, at + 2).members : [];
}
