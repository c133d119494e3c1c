/** What the words around a deed make of it: a condition not yet met, a thing not yet there, a leader of what acts now. */
import type { RelationType } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { oneOf } from '../../words.ts';
import type { Clause } from '../clause.ts';
import type { Reading } from '../reading.ts';

const ahead = (status: Status | undefined): status is 'planned' | 'called-for' => status === 'planned' || status === 'called-for';

/** "If the request is approved by the Council, the Treaty will enter into force": the deed of a condition, where what follows from it is to come. */
export function isCondition(clause: Clause, { nodes, tokens, clauses }: Reading): boolean {
  if (ahead(clause.verb.status) || clause.verb.form !== 'finite') return false;
  for (let at = clause.at - 1; at >= 0; at--) {
    const node = nodes[at]!;
    if (node.kind === 'semicolon' || node.kind === 'colon') return false;
    if (node.kind === 'relative') return false; // "once the plan that A adopted is …"
    if (node.kind === 'verb' && node.form === 'finite' && !isBare(node)) return false;
    if (node.kind !== 'subordinator') continue;
    const before = tokens[node.from - 1]?.lower ?? '';
    const opens = node.from === 0 || tokens[node.from - 1]?.part === 'mark';
    const word = tokens[node.from]!.lower;
    const conditional =
      oneOf(word, 'if|unless|once') ||
      (word === 'that' && oneOf(before, 'provided|providing|assuming|condition')) ||
      (oneOf(word, 'when|where') && opens && clause.verb.present);
    return conditional && clauses.some((each) => each !== clause && each.verb.form === 'finite' && ahead(each.verb.status));
  }
  return false;
}

/** "a group | chaired by A": a bare participle that says more of the noun before it. */
const isReduced = ({ voice, verb }: Clause): boolean => voice === 'passive' && verb.voice === 'active' && verb.from === verb.main;
const isBare = ({ voice, from, main, status }: Clause['verb']): boolean => voice === 'active' && from === main && status === 'done';

/** What somebody is for long: who leads a thing leads it as long as it acts. */
const lasting = (type: RelationType): boolean => oneOf(type, 'LEADS|OPERATES');

/**
 * What a participle after a noun takes from the clause in which the noun stands: "will be watched by a group chaired by A" is to come, as the
 * group is; "The Initiative, led by A, helps ports" goes on. Undefined where it stands for itself.
 * @param told the status of a clause by its own words
 */
export function settingOf(
  clause: Clause,
  reading: Reading,
  type: RelationType,
  told: (clause: Clause, reading: Reading) => Status,
): Status | undefined {
  const noun = describedBy(clause, reading);
  if (!noun || oneOf(type, 'PART_OF|BASED_ON')) return undefined;
  const around = holding(reading, clause, noun);
  if (!around) return isReduced(clause) && lasting(type) && !reading.clauses.some(isMain) ? 'ongoing' : undefined;
  const status = oneOf(around.verb.lemma, 'foresee|envisage|plan|propose|recommend|suggest') ? 'planned' : told(around, reading);
  // "A, advised by a board, will …": the board is as new
  if (ahead(status))
    return isNew(noun) || (isReduced(clause) && clause.subject.length === 1 && isNew(clause.subject[0]!)) ? status : undefined;
  return isReduced(clause) && lasting(type) && status === 'ongoing' && noun.mention?.label !== 'Event' ? 'ongoing' : undefined;
}

/** The noun right before a participle that says more of it: "a group | chaired by A", "an office | working with A". */
function describedBy(clause: Clause, { nodes }: Reading): Phrase | undefined {
  if (isReduced(clause)) return clause.object[0];
  const [noun] = clause.subject;
  return clause.verb.form === 'gerund' && noun && nodes[clause.at - 1] === noun ? noun : undefined;
}

const isMain = (clause: Clause): boolean => clause.verb.form === 'finite' && !isReduced(clause);

/** The clause with a verb of its own in which a noun stands. */
const holding = ({ clauses }: Reading, clause: Clause, noun: Phrase): Clause | undefined =>
  clauses.find(
    (each) =>
      each !== clause &&
      (isMain(each) || (each.verb.form === 'infinitive' && each.at < clause.at)) &&
      (each.subject.includes(noun) ||
        each.object.includes(noun) ||
        [...each.complements.values()].some((phrases) => phrases.includes(noun))),
  );

/** "a steering group", "working groups": what the text brings up for the first time, and not by name. */
const isNew = ({ determiner, plural, mention }: Phrase): boolean =>
  oneOf(determiner, 'a|an') || (plural && determiner === '' && mention?.kind !== 'name');
