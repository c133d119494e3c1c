/** Who pays, said by nouns. */
import { entitiesOf, wordsOf } from '../ends.ts';
import { entityOf } from '../references.ts';
import { clauseStatus, following, found, make, word, wordBefore, type Rule } from './shared.ts';

/** "Support for this project comes from the Fund": money and help come from who gives them. */
export const comesFrom: Rule = (reading, phrase, at) => {
  if (!/^(?:support|funding|financing|money|grant|backing)$/u.test(phrase.head)) return [];
  const target = following(reading, at, /^(?:for|of)$/u);
  const clause = reading.clauses.find((each) => each.verb.lemma === 'come' && each.at > at);
  const tail = target && entityOf(reading, target.phrase);
  if (!tail || !clause) return [];
  const status = clause.verb.status ?? 'ongoing';
  return entitiesOf(reading, clause.complements.get('from') ?? []).flatMap((head) => {
    const type = head.referent.label === 'Programme' || phrase.head !== 'support' ? 'FUNDS' : 'SUPPORTS';
    return make(reading, type, { head, tail }, clause.verb, 'comes.from', status);
  });
};

/** "is run by X with funding from Y": Y pays what the clause is about. */
export const fundedFrom: Rule = (reading, phrase, at) => {
  if (!/^(?:funding|financing|money|grant|fund)$/u.test(phrase.head) || word(reading, at - 1) !== 'with') return [];
  const giver = following(reading, at, /^from$/u);
  const head = giver && found(reading, giver.phrase);
  const clause = reading.clauses.findLast((each) => each.at < at && each.end > at && each.object.length > 0);
  if (!head || !clause) return [];
  const status = clause.verb.status ?? 'ongoing';
  return entitiesOf(reading, clause.object).flatMap((tail) => make(reading, 'FUNDS', { head, tail }, phrase, 'funded.from', status));
};

/** "a €50 million pilot project under Horizon 2020": the programme pays it. */
export const pricedUnder: Rule = (reading, phrase, at) => {
  const thing = found(reading, phrase);
  const ground = following(reading, at, /^(?:under|from|through)$/u);
  const programme = ground && found(reading, ground.phrase);
  if (!thing || programme?.referent.label !== 'Programme' || !/[€$£]|\b(?:EUR|USD|GBP)\b/u.test(wordsOf(reading, phrase))) return [];
  const status = clauseStatus(reading, at);
  return make(reading, 'FUNDS', { head: programme, tail: thing }, wordBefore(ground!.phrase), 'priced.under', status);
};
