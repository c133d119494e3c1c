/** Clauses that say who pays what to whom: "A awarded €5 million to B and €3 million to C", "B received a grant from A". */
import { allows } from '../../../graph/ontology/relations.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { givingVerbs, isPayingVerb, raisingVerbs, receivingVerbs } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { complementsOf, type Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { listAt } from '../lists.ts';
import { giftsFrom, type Gift } from '../money/gifts.ts';
import { afterVerb } from '../money/after-verb.ts';
import { recipientsAt } from '../money/targets.ts';
import { giverOf } from '../money/givers.ts';
import { priceOfGoods } from '../money/goods.ts';
import { lends, signs } from '../money/lenders.ts';
import { payersBefore } from '../money/payers.ts';
import { landsOf, ownWork, recipientsOf } from '../money/recipients.ts';
import { hasSum, isMoney, priceOf } from '../money/sums.ts';
import type { Node } from '../nodes.ts';
import { wordOf } from '../steps.ts';
import { foundAt, spanOf, type Found, type Reading } from '../reading.ts';
import { claimOf } from './shared.ts';
import { oneOf, wordSet } from '../../words.ts';

/** The payments a clause speaks of; none where its verb pays nothing or money is not named. */
export function payments(reading: Reading, clause: Clause, said: Status): ClaimDraft[] {
  const status = clause.verb.present && said === 'ongoing' && once.has(clause.verb.lemma) ? 'done' : said;
  if (isPaidWith(reading, clause)) return paidTo(reading, clause, status, reading.nodes.indexOf(clause.subject[0]!), clause.object);
  const goods = priceOfGoods(reading, clause);
  if (goods >= 0) return inKind(reading, clause, status, goods);
  if (!isPaying(clause)) return [];
  if (clause.voice === 'passive') return passive(reading, clause, status);
  return receivingVerbs.has(clause.verb.lemma) ? received(reading, clause, status) : active(reading, clause, status);
}

/** Verbs that pay once, and by saying so in the present too: "allocates €5 million", where "provides €5 million" may go on. */
const once = wordSet('allocate|award|approve|grant|pledge|donate|release|earmark|borrow');

/** "the bridge, funded by a loan from A", "was made possible by a grant from A": what pays is money itself. */
const isPaidWith = (reading: Reading, { verb, voice, subject }: Clause): boolean =>
  voice === 'passive' &&
  (oneOf(verb.lemma, 'fund|finance|co-fund|co-finance|support|enable|make_possible') ||
    (verb.lemma === 'make' && reading.tokens[verb.to]?.lower === 'possible')) &&
  isMoney(reading, subject[0]);

/** Whether the verb of a clause pays or is paid, where money is named. */
export const isPaying = ({ verb: { lemma, status }, voice }: Clause): boolean =>
  receivingVerbs.has(lemma) || isPayingVerb(lemma) || (voice === 'passive' && status === 'planned' && usedFor.has(lemma));

/** "donated kits worth | €5 million to A", "supplied A with kits worth | €5 million", "received kits worth | €5 million from A". */
function inKind(reading: Reading, clause: Clause, status: Status, at: number): ClaimDraft[] {
  if (receivingVerbs.has(clause.verb.lemma)) return paidTo(reading, clause, status, at, clause.subject);
  const equipped = entitiesOf(reading, clause.object).filter((found) => isActor(found) && !found.viaOwner);
  return giftsFrom(reading, at).flatMap((gift) => {
    const tails = recipientsOf(reading, gift, false);
    return pay(reading, clause, status, gift, ownPayers(reading, clause), tails.length > 0 ? tails : equipped);
  });
}

/** What sums to come are said to be for: "€5 million will be focused on B", "used to repair B". */
const usedFor = wordSet('focus|direct|target|use|aim|concentrate|reinvest|utilise|utilize|deploy');

/** "A awarded a grant to B", "A awarded B a grant", "A signed a loan with B". */
function active(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const { nodes } = reading;
  const start = afterVerb(reading, clause);
  const first = recipientsFirst(reading, clause);
  let at = first?.end ?? start;
  let named: readonly Phrase[] = first?.phrases ?? [];
  const credit = nodes[at];
  if (credit?.kind === 'phrase' && signs.has(clause.verb.lemma) && isCredit(reading, credit)) return lent(reading, clause, status, credit);
  if (!isMoney(reading, nodes[at])) {
    if (oneOf(clause.verb.lemma, 'contribute|donate|pledge')) return toFund(reading, clause, status);
    const listed = moneyInList(reading, clause);
    if (listed >= 0)
      return giftsFrom(reading, listed).flatMap((gift) =>
        pay(reading, clause, status, gift, ownPayers(reading, clause), recipientsOf(reading, gift, false)),
      );
    if (nodes[at]?.kind !== 'phrase' || !givingVerbs.has(clause.verb.lemma)) return [];
    // "awarded A, B and C a grant": all of them get it
    const whole = listAt(nodes, at);
    const list = isPrice(reading, nodes[whole.end]) ? { phrases: whole.members, end: whole.end } : recipientsAt(reading, at);
    named = list.phrases;
    at = list.end;
    if (!isPrice(reading, nodes[at])) return [];
  }
  const payers = ownPayers(reading, clause);
  const partners = signs.has(clause.verb.lemma) ? entitiesOf(reading, clause.complements.get('with') ?? []) : [];
  // "the Government signed a loan with the Bank": the bank lends, whoever signs first
  if (partners.some(lends) && !payers.some(lends))
    return giftsFrom(reading, at)
      .slice(0, 1)
      .flatMap((gift) => pay(reading, clause, status, gift, partners.filter(lends), payers));
  // "the Government and the Bank signed a loan to support X": the bank lends it to the other
  const lenders = signs.has(clause.verb.lemma) && payers.length === 2 ? payers.filter(lends) : [];
  if (lenders.length === 1)
    return giftsFrom(reading, at)
      .slice(0, 1)
      .flatMap((gift) => pay(reading, clause, status, gift, lenders, [...payers, ...recipientsOf(reading, gift, false)]));
  return giftsFrom(reading, at).flatMap((gift, index) => {
    const own = entitiesOf(reading, gift.givers);
    if (own.length > 0 && raisingVerbs.has(clause.verb.lemma)) return pay(reading, clause, status, gift, own, payers);
    // From a programme of whose money it is: both pay; a part of a sum comes from whom it names.
    const both = own.length === 0 || (!gift.part && own.every(({ referent }) => referent.label === 'Programme'));
    const heads = both ? [...payers, ...own] : own;
    const paid = index === 0 || named.length === 0 ? named : [];
    let tails = [...entitiesOf(reading, paid), ...recipientsOf(reading, gift, paid.length > 0)];
    if (tails.length === 0) tails = partners;
    if (tails.length === 0 && index === 0) tails = landsOf(reading, clause);
    if (tails.length === 0 && index === 0 && isFronted(reading, clause)) tails = entitiesOf(reading, clause.complements.get('to') ?? []);
    if (tails.length === 0 && gift.recipients.length === 0 && gift.purposes.length === 0) tails = alsoPaid(reading, clause);
    return pay(reading, clause, status, gift, heads, tails);
  });
}

/** "A is financed by B. C will contribute €8 million": what the sentence before says is paid. */
function alsoPaid(reading: Reading, { verb }: Clause): Found[] {
  if (!oneOf(verb.lemma, 'contribute|provide|add|cover|pay|commit')) return [];
  const paid = [...new Set(reading.before.drafts.filter(({ type }) => type === 'FUNDS').map(({ tail }) => tail))];
  return paid.length === 1 ? [{ ...foundAt(reading, paid[0]!, verb), pronoun: true }] : [];
}

/** "a €350 million financing agreement": a contract by which a sum is lent or given. */
const isCredit = (reading: Reading, phrase: Phrase): boolean =>
  oneOf(phrase.head, 'agreement|contract|deal|facility') && phrase.mention?.kind !== 'name' && hasSum(reading, phrase);

/** "The Bank signed a €5 million contract with B": the bank among them lends, whoever signs first. */
function lent(reading: Reading, clause: Clause, status: Status, { from, to }: Phrase): ClaimDraft[] {
  const [payers, partners] = [ownPayers(reading, clause), entitiesOf(reading, clause.complements.get('with') ?? [])];
  const lenders = [...payers, ...partners].filter(lends);
  const paid = !payers.some(lends) ? payers : partners.length > 0 ? partners : payers.filter((payer) => !lends(payer));
  return lenders.length === 1 ? pay(reading, clause, status, { sum: spanOf(reading, from, to) }, lenders, paid) : [];
}

const ownPayers = (reading: Reading, clause: Clause): Found[] => entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner);

/** "provides advice, grants and | guarantees to A": the last of what is given, where some of it is money; -1 where none is. */
function moneyInList(reading: Reading, { object, verb, complements }: Clause): number {
  if (object.length < 2 || !oneOf(verb.lemma, 'provide|offer|give|award') || !(complements.has('to') || complements.has('for'))) return -1;
  return object.some(({ head }) => oneOf(head, 'grant|loan|subsidy|funding|finance|financing'))
    ? reading.nodes.indexOf(object.at(-1)!)
    : -1;
}

/** "the Fund, to which | A pledged €5 million": what the sum goes to stands before. */
function isFronted({ nodes }: Reading, { subject }: Clause): boolean {
  const at = subject[0] ? nodes.indexOf(subject[0]) : -1;
  return at > 1 && nodes[at - 1]?.kind === 'relative' && wordOf(nodes[at - 2]) === 'to';
}

/** Money, or what is said to be worth some: "awarded A | a $25 million contract". */
const isPrice = (reading: Reading, node: Node | undefined): boolean =>
  isMoney(reading, node) || (node?.kind === 'phrase' && node.mention?.kind !== 'name' && hasSum(reading, node));

/** "will make available to B €5 million", "contributes to B | a sum of €5 million": who is paid stands between the verb and the sum. */
function recipientsFirst(reading: Reading, clause: Clause): { phrases: readonly Phrase[]; end: number } | undefined {
  const { nodes } = reading;
  let at = clause.at + 1;
  while (nodes[at]?.kind === 'adverb') at++;
  const available = nodes[at];
  const offered = available?.kind === 'phrase' && available.head === 'available';
  if (offered) at++;
  const to = nodes[at];
  if (to?.kind !== 'preposition') return offered && isMoney(reading, to) ? { phrases: [], end: at } : undefined;
  if (!oneOf(to.word, 'to|towards') || nodes[at + 1]?.kind !== 'phrase' || isMoney(reading, nodes[at + 1])) return undefined;
  const list = recipientsAt(reading, at + 1);
  let end = list.end;
  while (nodes[end]?.kind === 'comma' || nodes[end]?.kind === 'adverb') end++;
  return isMoney(reading, nodes[end]) ? { phrases: list.phrases, end } : undefined;
}

/** "A (€5 million) and B contributed to the Fund": to a fund, only money can be given. */
function toFund(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const funds = entitiesOf(reading, clause.complements.get('to') ?? []).filter(({ referent }) => referent.head === 'fund');
  const payers = entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner);
  const { start, end } = spanOf(reading, clause.verb.from, clause.verb.to);
  // "shall contribute | nine hundred and fifty thousand pounds | to the Fund"
  const sum = { start, end: Math.max(end, funds[0]?.span.start ?? end) };
  return pay(reading, clause, status, { sum }, payers, funds);
}

/** "A grant was awarded to B by A", "B was awarded a grant by A". */
function passive(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const { nodes } = reading;
  const subject = clause.object.find((phrase) => isMoney(reading, phrase));
  const at = subject ? nodes.indexOf(subject) : isMoney(reading, nodes[clause.at - 1]) && clause.object.length === 0 ? clause.at - 1 : -1;
  if (at >= 0)
    return giftsFrom(reading, at, clause.at).flatMap((gift, index) => {
      // "Japan's contribution to B was announced by the Minister": the owner gives it.
      const owner = index === 0 ? giverOf(reading, nodes[at] as Phrase) : undefined;
      const givers = owner ? [owner] : entitiesOf(reading, giversOf(reading, clause, gift));
      const programmes = givers.length > 0 ? givers : programmesOf(reading, clause, gift);
      const heads = programmes.length > 0 ? programmes : paidBefore(reading, clause);
      const tails = recipientsOf(reading, gift, false);
      const others = tails.length > 0 || index > 0 ? tails : [...holdersOf(reading, subject), ...landsOf(reading, clause)].slice(0, 1);
      return pay(reading, clause, status, gift, heads, others);
    });
  const after = afterVerb(reading, clause);
  if (!givingVerbs.has(clause.verb.lemma) || !isMoney(reading, nodes[after])) return [];
  return paidTo(reading, clause, status, after, clause.object);
}

/** "B has a budget of €5 million, | provided by A": what the sum is had by. */
function holdersOf(reading: Reading, money: Phrase | undefined): Found[] {
  const had = reading.clauses.find(({ verb, object }) => money && verb.lemma === 'have' && !verb.negated && object.includes(money));
  return had ? entitiesOf(reading, had.subject).filter((found) => !found.viaOwner) : [];
}

/** "€5 million is allocated for B": where nobody else pays, who paid in the sentences before. */
const paidBefore = (reading: Reading, { verb }: Clause): Found[] =>
  verb.status === 'called-for'
    ? []
    : (usedFor.has(verb.lemma) ? reading.before.payers : payersBefore(reading)).map((payer) => ({
        ...foundAt(reading, payer, verb),
        pronoun: true,
      }));

/** "B will receive €5 million": where the sentence names no payer, who pays in those before. */
const saidBefore = (reading: Reading, { verb }: Clause): Found[] =>
  (verb.status === 'planned' ? payersBefore(reading) : []).map((payer) => ({
    ...foundAt(reading, payer, verb),
    pronoun: true,
  }));

/** "B received a grant from A for C". */
function received(reading: Reading, clause: Clause, status: Status): ClaimDraft[] {
  const after = afterVerb(reading, clause);
  const node = reading.nodes[after];
  const won = node?.kind === 'phrase' && oneOf(node.head, 'award|prize') && oneOf(clause.verb.lemma, 'win|receive');
  return won || isMoney(reading, node) ? paidTo(reading, clause, status, after, clause.subject) : [];
}

/** "A selected B to receive €5 million", "B was chosen by A to receive a grant": who chooses whom money goes to gives it. */
function chooserOf({ governor }: Clause): readonly Phrase[] {
  return governor && oneOf(governor.verb.lemma, 'select|choose|name|pick|shortlist|approve') ? governor.subject : [];
}

function paidTo(reading: Reading, clause: Clause, status: Status, at: number, paid: readonly Phrase[]): ClaimDraft[] {
  const named = entitiesOf(reading, paid).filter((found) => !found.viaOwner);
  const first = named.length > 0 ? named : paid.flatMap((phrase) => ownWork(reading, phrase) ?? []);
  return giftsFrom(reading, at).flatMap((gift, index) => {
    // "A will receive €12 million and | B €8 million": the next one is paid too
    const next = index > 0 && clause.voice === 'active' && isNamedBefore(reading, gift);
    const tails = next ? entitiesOf(reading, gift.givers) : first;
    const said = next ? [] : giversOf(reading, clause, gift);
    // "received a Harbour Foundation grant": the name in the words for the money gives it.
    const owner = said.length === 0 ? giverOf(reading, reading.nodes[at] as Phrase) : undefined;
    const givers = owner ? [owner] : entitiesOf(reading, said.length > 0 ? said : chooserOf(clause));
    const programmes = givers.length > 0 ? givers : programmesOf(reading, clause, gift);
    const heads = programmes.length > 0 || clause.verb.lemma !== 'receive' ? programmes : saidBefore(reading, clause);
    return pay(reading, clause, status, gift, heads, [...tails, ...recipientsOf(reading, gift, tails.length > 0)]);
  });
}

/** Whether who is named with a sum stands right before it: "and | B | €8 million". */
function isNamedBefore({ nodes, tokens }: Reading, { givers: [named], sum }: Gift): boolean {
  const after = named && nodes[nodes.indexOf(named) + 1];
  return after?.kind === 'phrase' && tokens[after.from]!.start === sum.start;
}

/** Who gives it: named with the sum, or the agent of the clause, where that is no money itself ("funded by a loan"). */
function giversOf(reading: Reading, clause: Clause, gift: Gift): readonly Phrase[] {
  if (gift.givers.length > 0) return gift.givers;
  return clause.voice === 'passive' ? clause.subject.filter((phrase) => !isMoney(reading, phrase)) : [];
}

/** "Under the programme, B receives €5 million": where nobody else pays, the programme does. */
function programmesOf(reading: Reading, clause: Clause, gift: Gift): Found[] {
  const named = complementsOf(clause, 'under', 'through', 'from', 'as part of');
  return entitiesOf(reading, [...gift.through, ...named]).filter(({ referent }) => referent.label === 'Programme');
}

function pay(
  reading: Reading,
  clause: Clause,
  status: Status,
  { sum }: Pick<Gift, 'sum'>,
  heads: readonly Found[],
  tails: readonly Found[],
): ClaimDraft[] {
  const rule = `verb.${clause.verb.lemma}.funds.sum`;
  const rest = { type: 'FUNDS', status, negated: clause.verb.negated, rule } as const;
  return heads.flatMap((head) =>
    tails
      .filter((tail) => head.referent !== tail.referent && allows('FUNDS', head.referent.label, tail.referent.label))
      .map((tail) => ({ ...claimOf(reading, clause, { head, tail }, rest), sum: priceOf(reading, head) ?? priceOf(reading, tail) ?? sum })),
  );
}
