/** Who pays for what costs: "the costs of the Secretariat are borne by the Parties", "A funds the construction of B", "B is funded under programme P". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { bearingVerbs, costNouns } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf } from '../ends.ts';
import { workTarget, recipientsAt } from '../money/gifts.ts';
import type { Found, Reading } from '../reading.ts';
import { claimOf } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const financing = wordSet('fund|finance|co-fund|cofund|co-finance|cofinance|part-fund|subsidise|subsidize|sponsor|resource|pay');

/** The claims of a clause whose verb pays for something, where its frames do not tell. */
export function costs(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const { lemma } = clause.verb;
  const works = financing.has(lemma);
  if (!works && !bearingVerbs.has(lemma)) return [];
  const worked = clause.object.flatMap((phrase) => targetsOf(reading, phrase, works));
  const tails = entitiesOf(reading, worked.length > 0 || !works ? worked : clause.object);
  const agents = entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner);
  const heads = agents.length > 0 || clause.voice === 'active' ? (worked.length > 0 ? agents : []) : sources(reading, clause);
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule: `verb.${lemma}.funds.cost` } as const;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) => claimOf(reading, clause, { head, tail }, rest)),
  );
}

/** What works, costs or shares are of: "85% of the cost of the tramway" is the tramway. */
function targetsOf(reading: Reading, phrase: Phrase, works: boolean): Phrase[] {
  const { nodes } = reading;
  let at = nodes.indexOf(phrase);
  const share = nodes[at + 1]?.kind === 'other' ? at + 1 : at; // "85 | %"
  const of = nodes[share + 1];
  const next = nodes[share + 2];
  const isShare = !phrase.mention && (share > at || oneOf(phrase.head, 'half|most|part|all|third|quarter|share|percent'));
  if (isShare && of?.kind === 'preposition' && of.word === 'of' && next?.kind === 'phrase') {
    at = share + 2;
    if (works && next.mention) return recipientsAt(reading, at).phrases;
  }
  if (!works && !costNouns.has((nodes[at] as Phrase).head)) return [];
  return workTarget(nodes, at) === undefined ? [] : recipientsAt(reading, at).phrases;
}

/** Where the money comes from, of a passive that names no agent: "financed from the Fund", "funded under the programme". */
function sources(reading: Reading, clause: Clause): Found[] {
  const from = entitiesOf(reading, clause.complements.get('from') ?? []);
  const programmes = complementsOf(clause, 'under', 'through', 'in', 'within');
  return [...from, ...entitiesOf(reading, programmes).filter(({ referent }) => referent.label === 'Programme')];
}
