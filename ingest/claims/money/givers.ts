/** Who gives the money a phrase speaks of: "Japan's contribution", "EU funding", "a World Bank loan", "Norwegian aid". */
import { referentNamed } from '../../entities/bearers.ts';
import { countryOf } from '../../lexicon/demonyms.ts';
import { gazetteer } from '../../lexicon/gazetteer.ts';
import { governmentOf } from '../../mentions/governments.ts';
import { labelOfHead } from '../../mentions/name-words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { foundAt, spanOf, type Found, type Reading } from '../reading.ts';
import { foundAsName } from '../found.ts';
import { ownerOf } from '../references.ts';
import { isSum } from './sums.ts';
import { oneOf } from '../../words.ts';

/** The owner of the money, or the name that stands before the noun in its phrase. */
export function giverOf(reading: Reading, money: Phrase): Found | undefined {
  const before = reading.nodes[reading.nodes.indexOf(money) - 1];
  if (before?.kind === 'phrase' && before.possessive) {
    const owner = ownerOf(reading, money);
    return owner?.referent.label === 'Person' ? undefined : owner;
  }
  if (money.determiner === 'its' || money.determiner === 'their') return ownerOf(reading, money);
  return nameInside(reading, money);
}

/** "EU funding", "a World Bank loan": the longest run of words before the head that names somebody the text or the world knows. */
function nameInside(reading: Reading, money: Phrase): Found | undefined {
  if (isSum(reading, money)) return undefined;
  for (let from = money.from; from < money.to - 1; from++) {
    if (!reading.tokens[from]!.capital || oneOf(reading.tokens[from + 1]!.text, '€|$|£')) continue; // "US$5 million" names no state
    for (let to = money.to - 1; to > from; to--) {
      const { start, end } = spanOf(reading, from, to);
      const name = reading.text.slice(start, end);
      const country = to === from + 1 ? countryOf(name) : undefined;
      const entry = gazetteer.get(country ?? name);
      if (entry && entry.label !== 'Place')
        return foundAsName(reading, {
          from,
          to,
          name: entry.name,
          label: entry.label,
          plural: false,
          known: entry.name,
          rule: 'money.giver',
        });
      const referent = referentNamed(reading.discourse, name);
      if (referent) return foundAt(reading, referent, { from, to });
      const government = governmentOf(name);
      if (government !== undefined)
        return foundAsName(reading, { from, to, name, label: 'Institution', plural: false, known: government, rule: 'money.giver' });
    }
    const own = bodyNamed(reading, from, money.to - 1);
    if (own) return own;
  }
  return undefined;
}

/** "a Harbour Foundation | grant": a name that the word right before the money tells to be a body's. */
function bodyNamed(reading: Reading, from: number, to: number): Found | undefined {
  const words = reading.tokens.slice(from, to);
  const label = labelOfHead(words.at(-1)!.lower);
  const whole = words.length > 1 && words.every(({ capital }) => capital);
  if (!whole || label === undefined || !oneOf(label, 'Institution|Agency|InternationalOrganisation|Company')) return undefined;
  const name = words.map(({ text }) => text).join(' ');
  return foundAsName(reading, { from, to, name, label, plural: false, rule: 'money.giver' });
}
