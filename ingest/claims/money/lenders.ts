/** Who of those who sign a contract for money lends it: "the Government signed a loan with the Harbour Bank", the bank lends, whoever signs first. */
import type { Clause } from '../clause.ts';
import { entitiesOf } from '../ends.ts';
import type { Found, Reading } from '../reading.ts';
import { wordSet } from '../../words.ts';

/** Verbs by which two come to an agreement on money. */
export const signs = wordSet('sign|agree|conclude|enter_into|enter|ink');

export const lends = ({ referent }: Found): boolean =>
  [...referent.names.keys(), referent.known ?? ''].some((name) => /\bBank\b/u.test(name));

/** "signed a loan with the Bank | to finance X": who lends for a purpose; none where the clause signs nothing. */
export const lendersFor = (reading: Reading, { verb, complements, voice }: Clause): Found[] =>
  voice === 'active' && signs.has(verb.lemma) ? entitiesOf(reading, complements.get('with') ?? []).filter(lends) : [];
