/** Words before a list that say who belongs to a body, in other words than "members": "The following are represented on the Board:", "Delegates to the Council:". */
import type { Status } from '../../graph/ontology/statuses.ts';
import type { Referent } from '../entities/discourse.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Clause } from './clause.ts';
import { entitiesOf } from './ends.ts';
import { hasMembers } from './nominal/members-at.ts';
import type { Reading } from './reading.ts';
import { wordOf } from './steps.ts';
import { oneOf, wordSet } from '../words.ts';

/** What such words say. */
interface Joined {
  readonly whole: Referent;
  readonly status: Status;
  /** True where they have their seats for somebody. */
  readonly delegates?: true;
}

/** The body that the items below belong to, and whether they do so already; `undefined` where the words say nothing of the kind. */
export function joined(reading: Reading): Joined | undefined {
  return delegated(reading) ?? joining(reading);
}

const delegates = wordSet('delegate|representative|delegation|nominee|appointee|designee|deputy');

/** "Norland's delegates to the Council:", "Representatives on the Board:" and nothing else. */
function delegated(reading: Reading): Joined | undefined {
  const { nodes, clauses } = reading;
  const at = nodes.findIndex((node) => node.kind === 'phrase' && node.plural && delegates.has(node.head));
  if (at < 0 || at > 2 || clauses.length > 0 || !oneOf(wordOf(nodes[at + 1]), 'to|on|in|at')) return undefined;
  const whole = nodes.length <= at + 8 ? bodyIn(reading, nodes[at + 2]?.kind === 'phrase' ? [nodes[at + 2] as Phrase] : []) : undefined;
  return whole && { whole, status: 'ongoing', delegates: true };
}

/** By the verb the words after which the body stands; '' where it is the object. */
const belonging: Readonly<Record<string, string>> = {
  join: '',
  belong: 'to',
  belong_to: '',
  adhere: 'to',
  accede: 'to',
  sit: 'on|in',
  serve: 'on|in',
  represent: 'on|in|at|within',
  include: 'in|among',
  admit: 'to|into|in',
  appoint: 'to|on',
  nominate: 'to|on|for',
  elect: 'to|onto|on',
  seat: 'on|in|at',
  compose: '',
  form: '',
  constitute: '',
  make_up: '',
};

/** Verbs that say so of who is listed in the passive alone. */
const passive = wordSet('represent|include|admit|appoint|nominate|elect|seat');

/** "The following organisations have joined the Alliance:", "The following will be invited to join the Group:". */
function joining(reading: Reading): Joined | undefined {
  const { nodes, tokens, clauses } = reading;
  const [opening] = nodes;
  const listed = opening?.kind === 'phrase' && tokens.slice(opening.from, opening.to).some(({ lower }) => lower === 'following');
  const clause = clauses.at(-1);
  if (!listed || !clause || clauses.some(({ verb }) => verb.negated)) return undefined;
  const links = Object.hasOwn(belonging, clause.verb.lemma) ? belonging[clause.verb.lemma]! : undefined;
  if (links === undefined || passive.has(clause.verb.lemma) !== (clause.voice === 'passive')) return undefined;
  const phrases = links === '' ? clause.object : links.split('|').flatMap((link) => clause.complements.get(link) ?? []);
  const whole = bodyIn(reading, phrases);
  return whole && { whole, status: toCome(clauses) ? 'planned' : 'ongoing' };
}

/** "will be invited to join": not there yet. */
const toCome = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ verb }) => oneOf(verb.status ?? '', 'planned|called-for') || oneOf(verb.lemma, 'invite|ask|request|expect|propose'));

function bodyIn(reading: Reading, phrases: readonly Phrase[]): Referent | undefined {
  const [found, ...others] = entitiesOf(reading, phrases);
  return found && others.length === 0 && !found.viaOwner && hasMembers(found.referent) ? found.referent : undefined;
}
