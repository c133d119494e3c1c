/** Who pays for what costs: "the costs of the Secretariat are borne by the Parties", "A funds the construction of B", "B is funded under programme P". */
import { allows } from '../../../graph/ontology/relations.ts';
import { bearingVerbs, costNouns } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import { entitiesOf } from '../ends.ts';
import { budgetMeant } from '../money/budgets.ts';
import { giverOf } from '../money/givers.ts';
import { isMoney } from '../money/sums.ts';
import { workTarget, recipientsAt } from '../money/targets.ts';
import type { Found, Reading } from '../reading.ts';
import { ownerOf } from '../references.ts';
import { wordOf } from '../steps.ts';
import { claimOf, type ClauseRule, ofVerbs } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

const financing = wordSet('fund|finance|co-fund|cofund|co-finance|cofinance|part-fund|subsidise|subsidize|sponsor|resource|pay|pay_for');

/** Verbs by which costs fall to several, or to a budget: "is shared between A and B", "is charged to the budget of A". */
const dividing = wordSet('share|split|divide|apportion|charge');

/** The claims of a clause whose verb pays for something, where its frames do not tell. */
export const costs: ClauseRule = ofVerbs(new Set([...financing, ...bearingVerbs, ...dividing]), (reading, clause, status) => {
  const { lemma } = clause.verb;
  const works = financing.has(lemma);
  const worked = objectsOf(reading, clause).flatMap((phrase) => targetsOf(reading, phrase, works));
  const owners = works ? [] : clause.object.flatMap((phrase) => ownCosts(reading, phrase) ?? []);
  const byBudget = works || lemma === 'cover' ? budgetsOf(reading, clause) : [];
  const paid = entitiesOf(reading, worked.length > 0 || !(works || byBudget.length > 0) ? worked : clause.object);
  const tails = paid.length > 0 ? paid : owners;
  const agents = entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner);
  const payers =
    agents.length > 0 || clause.voice === 'active' ? (worked.length + owners.length > 0 ? agents : []) : sources(reading, clause);
  const heads = payers.length > 0 ? payers : byBudget;
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule: `verb.${lemma}.funds.cost` } as const;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) => claimOf(reading, clause, { head, tail }, rest)),
  );
});

/** The object; also behind words that only measure it: "covers up to | 85% of the cost of A". */
function objectsOf({ nodes }: Reading, { object, at, voice }: Clause): readonly Phrase[] {
  if (object.length > 0 || voice === 'passive') return object;
  const measured = wordOf(nodes[at + 1]) === 'up' && wordOf(nodes[at + 2]) === 'to' ? nodes[at + 3] : undefined;
  return measured?.kind === 'phrase' ? [measured] : [];
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
  const [before, cost] = [nodes[at - 1], nodes[at] as Phrase];
  if (before?.kind === 'phrase' && before.possessive && costNouns.has(cost.head)) return [before]; // "the project's | costs"
  if (!works && !costNouns.has(cost.head)) return [];
  return workTarget(nodes, at) === undefined ? [] : recipientsAt(reading, at).phrases;
}

/** "Its costs are borne by A": whose they are. */
const ownCosts = (reading: Reading, phrase: Phrase): Found | undefined =>
  costNouns.has(phrase.head) && oneOf(phrase.determiner, 'its|their') ? ownerOf(reading, phrase) : undefined;

/** What one pays for belonging or for a service. */
const dues = wordSet('fee|levy|due|charge|subscription|tax|premium|royalty|surcharge');

/** "financed through fees | paid by the operators", "from levies on ports": who pays what a body lives on. */
function payersOfDues(reading: Reading, phrase: Phrase): Found[] {
  if (!dues.has(phrase.head)) return [];
  const { nodes } = reading;
  const after = nodes.indexOf(phrase) + 1;
  const verb = nodes[after];
  const paid = verb?.kind === 'verb' && oneOf(verb.lemma, 'pay|levy|charge|collect|raise|contribute|impose');
  const link = paid ? after + 1 : after;
  const by = nodes[link];
  if (by?.kind !== 'preposition' || !oneOf(by.word, paid ? 'by|from|on' : 'from|on') || nodes[link + 1]?.kind !== 'phrase') return [];
  return entitiesOf(reading, recipientsAt(reading, link + 1).phrases).filter((found) => !found.viaOwner);
}

/** "is covered by the national budget", "is financed from the general budget of the Union": whose money it is. */
const budgetsOf = (reading: Reading, clause: Clause): Found[] =>
  clause.voice === 'passive'
    ? [...clause.subject, ...complementsOf(clause, 'from', 'out of', 'through')].flatMap((phrase) => budgetMeant(reading, phrase))
    : [];

/** Where the money comes from, of a passive that names no agent: "financed from the Fund", "paid for out of the Fund", "funded under the programme". */
function sources(reading: Reading, clause: Clause): Found[] {
  if (dividing.has(clause.verb.lemma)) {
    const budgets = complementsOf(clause, 'to', 'against').flatMap((phrase) => budgetMeant(reading, phrase));
    return clause.verb.lemma === 'charge' ? budgets : entitiesOf(reading, complementsOf(clause, 'between', 'among', 'amongst'));
  }
  const from = entitiesOf(reading, complementsOf(clause, 'from', 'out of'));
  // "financed with Harbour Union funds"
  const owners = complementsOf(clause, 'with', 'by', 'through', 'from').flatMap((phrase) =>
    isMoney(reading, phrase) ? (giverOf(reading, phrase) ?? []) : [],
  );
  const payers = [...clause.subject, ...complementsOf(clause, 'from', 'through', 'with', 'via')].flatMap((phrase) =>
    payersOfDues(reading, phrase),
  );
  const programmes = complementsOf(clause, 'under', 'through', 'in', 'within');
  return [...from, ...owners, ...payers, ...entitiesOf(reading, programmes).filter(({ referent }) => referent.label === 'Programme')];
}
