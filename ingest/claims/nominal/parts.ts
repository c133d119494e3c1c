/** Parts and their wholes. */
import type { Found } from '../reading.ts';
import { roleWords } from './roles.ts';
import { following, found, foundInside, make, phraseNode, word, wordBefore, type Rule } from './shared.ts';

const parts = new Set(['Body', 'Agency', 'Network']);
const wholes = new Set(['Institution', 'Agency', 'Body', 'Network', 'InternationalOrganisation', 'Company', 'Country']);

const isWhole = ({ referent }: Found): boolean => wholes.has(referent.label);

/** "Europol's Management Board", "the Management Board of Europol", "a Group under the Network": a part of the whole. */
export const partOf: Rule = (reading, phrase, at) => {
  const part = found(reading, phrase);
  if (!part || !parts.has(part.referent.label) || part.referent.plural || roleWords.test(phrase.mention?.name.toLowerCase() ?? ''))
    return [];
  const before = phraseNode(reading, at - 1);
  const owner = before?.possessive ? found(reading, before) : undefined;
  if (owner && isWhole(owner) && part.referent.label !== 'Agency')
    return make(reading, 'PART_OF', { head: part, tail: owner }, wordBefore(phrase), 'part.possessive');
  const of = following(reading, at, /^(?:of|under|within|in|at)$/u);
  const whole = of && found(reading, of.phrase);
  const link = of ? word(reading, of.at - 1) : '';
  if (
    of &&
    whole &&
    isWhole(whole) &&
    (part.referent.label === 'Body' || link === 'under') &&
    !(link !== 'of' && link !== 'under' && whole.referent.label === 'Country')
  )
    return make(reading, 'PART_OF', { head: part, tail: whole }, wordBefore(of.phrase), `part.${link}`);
  const inside = phrase.mention?.inner.at(-1);
  const holder = foundInside(reading, inside);
  if (
    inside &&
    holder &&
    part.referent.label === 'Body' &&
    isWhole(holder) &&
    holder.referent.label !== 'Country' &&
    phrase.mention?.known === undefined
  )
    return make(reading, 'PART_OF', { head: part, tail: holder }, inside, 'part.inner');
  return [];
};
