/** Who pays, said by nouns. */
import type { Span } from '../../../graph/model/span.ts';
import type { Status } from '../../../graph/ontology/statuses.ts';
import { moneyByContext, receivingVerbs } from '../../lexicon/money-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import type { Clause } from '../clause.ts';
import type { ClaimDraft } from '../draft.ts';
import { entitiesOf, isActor, wordsOf } from '../ends.ts';
import { listAt } from '../lists.ts';
import { giftsFrom } from '../money/gifts.ts';
import { giverOf } from '../money/givers.ts';
import { goesWithSumBefore, hasSum, isMoney, isSum } from '../money/sums.ts';
import { spanOf, type Found, type Reading } from '../reading.ts';
import { entityOf, ownerOf } from '../references.ts';
import {
  clauseStatus,
  following,
  found,
  hasOwnerBefore,
  headWord,
  make,
  ofMentions,
  ofNouns,
  type Rule,
  word,
  wordBefore,
} from './shared.ts';
import { oneOf } from '../../words.ts';

/** Nouns for what comes from who gives it. */
const backing = new Set('support funding financing money grant backing income revenue budget resource fund'.split(' '));

/** "Support for this project comes from the Fund": money and help come from who gives them. */
export const comesFrom: Rule = ofNouns(backing, (reading, phrase, at) => {
  const target = following(reading, at, /^(?:for|of)$/u);
  const clause = reading.clauses.find((each) => oneOf(each.verb.lemma, 'come|derive|stem|originate') && each.at > at);
  const tail = target ? entityOf(reading, target.phrase) : hasOwnerBefore(reading, phrase, at) ? ownerOf(reading, phrase) : undefined;
  if (!tail || !clause) return [];
  const status = clause.verb.status ?? 'ongoing';
  return entitiesOf(reading, clause.complements.get('from') ?? []).flatMap((head) => {
    const type = head.referent.label === 'Programme' || phrase.head !== 'support' ? 'FUNDS' : 'SUPPORTS';
    return make(reading, type, { head, tail }, clause.verb, 'comes.from', status);
  });
});

/** "A's grant to B", "the loan from A to B", "EU funding for B": a sum with its giver and its recipients. */
export const gift: Rule = (reading, phrase, at) => {
  if (!isMoney(reading, phrase) || goesWithSumBefore(reading, at)) return [];
  const giver = giverOf(reading, phrase);
  return giftsFrom(reading, at).flatMap((each, index) => {
    const named = entitiesOf(reading, each.givers);
    const own = named.length > 0 ? named : giver && (index === 0 || each.part) ? [giver] : [];
    const heads = own.length > 0 || each.recipients.length === 0 ? own : usedBy(reading, at);
    const clause = reading.clauses.find(
      ({ at: verb, subject }) =>
        verb > at && (subject.includes(phrase) || reading.nodes.slice(at, verb).every(({ kind }) => kind !== 'verb')),
    );
    const tails = entitiesOf(reading, each.recipients.length > 0 ? each.recipients : clause && servesWith(clause) ? clause.object : []);
    const total = clause && oneOf(clause.verb.lemma, 'total|amount|reach|be|come|stand') ? sumAfter(reading, clause) : undefined;
    const paid = isGot(reading, phrase) ? tails.filter(isPaidFor) : tails;
    return claims(reading, { heads, tails: paid }, phrase, 'money.gift', { status: clauseStatus(reading, at), sum: total ?? each.sum });
  });
};

/** "B received a grant from A to implement the Act": B gets it, and not the Act. */
const isGot = ({ clauses }: Reading, money: Phrase): boolean =>
  clauses.some(({ verb, object, subject }) => receivingVerbs.has(verb.lemma) && subject.length > 0 && object.includes(money));

/** "A coordinates research through funding to B": who does something by paying pays. */
function usedBy(reading: Reading, at: number): Found[] {
  const clause =
    oneOf(joinedBy(reading, at), 'through|by|via') || endsMeans(reading, at)
      ? reading.clauses.findLast((each) => each.at < at && each.verb.form === 'finite')
      : undefined;
  return clause?.voice === 'active' && !clause.verb.negated
    ? entitiesOf(reading, clause.subject).filter((found) => isActor(found) && !found.viaOwner)
    : [];
}

/** "through advice, training and | funding to B": the last of what something is done by. */
function endsMeans({ nodes }: Reading, at: number): boolean {
  if (nodes[at - 1]?.kind !== 'conjunction') return false;
  for (let left = at - 2; left >= Math.max(0, at - 16); left--) {
    const node = nodes[left]!;
    if (node.kind === 'preposition' && oneOf(node.word, 'through|via')) return true;
    if ((node.kind === 'verb' && node.form === 'finite' && node.from !== node.main) || node.kind === 'semicolon') return false;
  }
  return false;
}

/** "A donation from A enabled B to reopen", "a grant from A will support B": what money does for somebody, it pays. */
const servesWith = ({ verb, voice }: Clause): boolean =>
  voice === 'active' && !verb.negated && oneOf(verb.lemma, 'enable|allow|help|fund|finance|support|cover|underpin|sustain|assist');

/** "EU funding for X totalled €7 million": the sum stands after the verb. */
function sumAfter(reading: Reading, clause: Clause): Span | undefined {
  const sum = [...clause.object, ...(clause.complements.get('to') ?? []), ...(clause.complements.get('at') ?? [])].find((phrase) =>
    isSum(reading, phrase),
  );
  return sum && spanOf(reading, sum.from, sum.to);
}

/** "is run by X with funding from Y", "With support of €2 million from Y, X built Z": Y pays what the clause is about. */
export const fundedFrom: Rule = (reading, phrase, at) => {
  const joined = joinedBy(reading, at);
  if (!isMoney(reading, phrase) || goesWithSumBefore(reading, at)) return [];
  const including = clauseOver(reading, phrase);
  const second =
    including !== undefined ||
    (word(reading, at - 1) === 'and' &&
      reading.nodes.slice(Math.max(0, at - 6), at).some((node) => 'word' in node && node.word === 'with'));
  if (!second && !oneOf(joined, 'with|through|due to|using|by|on|via')) return [];
  const [each] = giftsFrom(reading, at);
  if (!each || each.recipients.length > 0) return [];
  const named = entitiesOf(reading, [...each.givers, ...(each.givers.length > 0 ? [] : ownersOf(reading, at))]);
  const more = following(reading, at, /^of$/u)?.phrase; // "£2 million of | EU investment"
  const giver =
    named.length > 0
      ? undefined
      : (giverOf(reading, phrase) ?? (more && moneyByContext.has(more.head) ? giverOf(reading, more) : undefined));
  const heads = giver ? [giver] : named;
  if (including && heads.length > 0)
    return claims(reading, { heads, tails: entitiesOf(reading, including.subject).filter(isPaidFor) }, phrase, 'money.included', {
      status: including.verb.status ?? 'ongoing',
      sum: each.sum,
    });
  const clause = clauseWith(reading, at);
  if (heads.length === 0) return spent(reading, phrase, { clause, at, sum: each.sum });
  if (!clause || (clause.voice === 'active' && oneOf(joined, 'by|on') && !oneOf(clause.verb.lemma, 'depend|rely|run|live|operate')))
    return [];
  const status = clause.verb.status ?? 'ongoing';
  return claims(reading, { heads, tails: paidIn(reading, clause) }, phrase, 'money.with', { status, sum: each.sum });
};

/** "decisions that involve a contribution by A": what is only decided gets no money. */
const isPaidFor = ({ referent }: Found): boolean => !oneOf(referent.label, 'Document|Policy|LegalAct');

/** "The project includes a loan from A": the clause that says what money a thing has in it. */
const clauseOver = (reading: Reading, money: Phrase): Clause | undefined =>
  reading.clauses.find(
    ({ verb, voice, object }) => oneOf(verb.lemma, 'include|involve|feature') && voice === 'active' && !verb.negated && object[0] === money,
  );

/** The preposition before a sum, also over words that only measure it: "with | more than | €5 million". */
const joinedBy = (reading: Reading, at: number): string => word(reading, oneOf(word(reading, at - 1), 'than|to') ? at - 3 : at - 1);

/** "Through this $50 million in funding, A has launched B": with a sum of nobody else's, who makes a thing pays it. */
function spent(reading: Reading, phrase: Phrase, { clause, at, sum }: { clause: Clause | undefined; at: number; sum: Span }): ClaimDraft[] {
  const makes = clause?.voice === 'active' && oneOf(clause.verb.lemma, 'launch|build|establish|set_up|create|fund|finance|open|start');
  if (!makes || !oneOf(joinedBy(reading, at), 'with|through|using') || !hasSum(reading, phrase)) return [];
  const heads = entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner);
  const tails = entitiesOf(reading, clause.object).filter((found) => !found.viaOwner);
  return claims(reading, { heads, tails }, phrase, 'money.spent', { status: clause.verb.status ?? 'ongoing', sum });
}

/** "the financial support of the European Union". */
function ownersOf(reading: Reading, at: number): readonly Phrase[] {
  const target = following(reading, at, /^of$/u);
  return target && !isMoney(reading, target.phrase) ? listAt(reading.nodes, target.at).members : [];
}

/** The clause a sum is said to be used in: the one it stands in, or after an opening the main one. */
function clauseWith(reading: Reading, at: number): Clause | undefined {
  const before = reading.clauses.findLast((each) => each.at < at && (each.verb.form === 'finite' || each.voice === 'passive'));
  return before ?? reading.clauses.find((each) => each.at > at && each.verb.form === 'finite');
}

/** What is paid in a clause: what is done, where it is made or done by the verb; else who does it. */
function paidIn(reading: Reading, clause: Clause): Found[] {
  const done = entitiesOf(reading, clause.object).filter((found) => !found.viaOwner);
  if (clause.voice === 'passive' && done.length > 0) return done;
  const made = done.filter(({ referent }) =>
    oneOf(referent.label, 'Initiative|Event|Document|Programme|Policy|InformationSystem|Network|Body'),
  );
  return made.length > 0 ? made : entitiesOf(reading, clause.subject).filter((found) => !found.viaOwner);
}

function claims(
  reading: Reading,
  { heads, tails }: { readonly heads: readonly Found[]; readonly tails: readonly Found[] },
  cue: Phrase,
  rule: string,
  { status, sum }: { readonly status: Status; readonly sum: Span },
): ClaimDraft[] {
  return heads.flatMap((head) =>
    tails.flatMap((tail) => make(reading, 'FUNDS', { head, tail }, headWord(cue), rule, status).map((draft) => ({ ...draft, sum }))),
  );
}

/** "a $40 million World Bank project": a thing with a price and the name of who can pay. */
export const pricedBy: Rule = ofMentions((reading, phrase, at) => {
  if (!oneOf(phrase.head, 'project|programme|program|scheme|initiative') || isMoney(reading, phrase) || !hasSum(reading, phrase)) return [];
  const tail = found(reading, phrase);
  const head = giverOf(reading, phrase);
  if (!tail || !head || !oneOf(head.referent.label, 'InternationalOrganisation|Institution|Agency|Company')) return [];
  return make(reading, 'FUNDS', { head, tail }, headWord(phrase), 'money.priced', clauseStatus(reading, at));
});

/** "a €50 million pilot project under Horizon 2020": the programme pays it. */
export const pricedUnder: Rule = ofMentions((reading, phrase, at) => {
  const thing = found(reading, phrase);
  const ground = following(reading, at, /^(?:under|from|through)$/u);
  const programme = ground && found(reading, ground.phrase);
  if (!thing || programme?.referent.label !== 'Programme' || !/[€$£]|\b(?:EUR|USD|GBP)\b/u.test(wordsOf(reading, phrase))) return [];
  const status = clauseStatus(reading, at);
  return make(reading, 'FUNDS', { head: programme, tail: thing }, wordBefore(ground!.phrase), 'priced.under', status);
});
