/** Lists of who pays, by the sentence before them: "We thank our donors:", "The Institute receives funding from:", "Our funders include:". */
import type { Referent } from '../entities/discourse.ts';
import { receivingVerbs } from '../lexicon/money-words.ts';
import type { Phrase } from '../mentions/phrase.ts';
import { entitiesOf, wordsOf } from './ends.ts';
import { isMoney } from './money/sums.ts';
import { roleWith } from './nominal/role-of.ts';
import type { Reading, Stem } from './reading.ts';
import { oneOf } from '../words.ts';

/** The items below pay whom the sentence speaks of; `undefined` where it names nobody who is paid. */
export function donorStem(reading: Reading): Stem | undefined {
  const { nodes } = reading;
  if (nodes.at(-1)?.kind !== 'colon') return undefined;
  const paid = byDonors(reading) ?? fromWhom(reading);
  return paid && { referents: [paid], status: undefined, fact: { fact: 'funder', label: 'funders', about: paid } };
}

/** "is grateful to its funders:", "The donors of the Fund are:", "is supported by the following donors:": whose they are. */
function byDonors(reading: Reading): Referent | undefined {
  const donors = reading.nodes.findLast(
    (node): node is Phrase => node.kind === 'phrase' && node.plural && oneOf(node.head, 'donor|funder|sponsor|co-funder|financier'),
  );
  if (!donors || reading.clauses.some(({ verb }) => verb.negated)) return undefined;
  const [owner] = roleWith(reading, donors, reading.nodes.indexOf(donors), /^(?:of|to)$/u);
  if (owner) return owner.referent;
  const helped = reading.clauses.find(
    ({ verb, voice, subject }) =>
      voice === 'passive' && subject.includes(donors) && oneOf(verb.lemma, 'fund|finance|support|sponsor|co-fund|co-finance'),
  );
  return helped && entitiesOf(reading, helped.object).find(({ viaOwner }) => !viaOwner)?.referent;
}

/** "The Institute receives core funding from:", "has received grants from the following:": who gets it. */
function fromWhom(reading: Reading): Referent | undefined {
  const { nodes, clauses } = reading;
  const clause = clauses.findLast(({ verb }) => verb.form === 'finite');
  const link = nodes.findLastIndex(({ kind }) => kind === 'preposition');
  const from = nodes[link];
  const rest = nodes.slice(link + 1, -1);
  const announced = rest.every((node) => node.kind === 'phrase' && /\bfollowing\b/iu.test(wordsOf(reading, node)));
  const gets = clause?.voice === 'active' && receivingVerbs.has(clause.verb.lemma) && !clause.verb.negated;
  if (!gets || from?.kind !== 'preposition' || from.word !== 'from' || !announced) return undefined;
  if (!reading.nodes.slice(clause.at, link).some((node) => isMoney(reading, node))) return undefined;
  const [who, ...others] = entitiesOf(reading, clause.subject).filter(({ viaOwner }) => !viaOwner);
  return others.length === 0 ? who?.referent : undefined;
}
