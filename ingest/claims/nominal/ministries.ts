/** Ministries of a state: "the Ministry of Finance of Norland", "Norland's Ministry of Trade". */
import { foundInside } from '../found.ts';
import { entityOf } from '../references.ts';
import { found, make, ofMentions, phraseNode, type Rule, standing, wordBefore } from './shared.ts';
import { wordSet } from '../../words.ts';

const ministries = wordSet('ministry|department');

/** A ministry is a part of the state whose it is, where that is said beside its name or in it. */
export const ofState: Rule = ofMentions((reading, phrase, at) => {
  const { mention } = phrase;
  if (mention?.kind !== 'name' || !ministries.has(mention.head)) return [];
  const ministry = found(reading, phrase);
  if (!ministry || ministry.referent.plural) return [];
  const before = phraseNode(reading, at - 1);
  const last = mention.inner.find(({ label, to }) => label === 'Country' && to === mention.to);
  const of = last && reading.tokens[last.from - (reading.tokens[last.from - 1]?.lower === 'the' ? 2 : 1)]?.lower === 'of';
  const state = before?.possessive ? entityOf(reading, before) : of ? foundInside(reading, last) : undefined;
  // "the Norland Government's Department for Trade"
  if (state?.referent.label !== 'Country' && state?.referent.head !== 'government') return [];
  return standing(make(reading, 'PART_OF', { head: ministry, tail: state }, last ?? wordBefore(phrase), 'part.state'));
});
