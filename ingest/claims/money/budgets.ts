/** Budgets as payers: "the national budget" pays itself, "the general budget of the Union" is the Union's money. */
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf, wordsOf } from '../ends.ts';
import { foundAsName } from '../found.ts';
import type { Found, Reading } from '../reading.ts';

const ofState =
  /^(?:the )?(?:national|state|federal|central government|public|government|federal government|regional|municipal) (?:public )?budget$/iu;

/** Who or what pays, where a phrase names a budget; the entity itself where it is one. */
export function budgetMeant(reading: Reading, phrase: Phrase): Found[] {
  if (phrase.head !== 'budget' || phrase.plural) return [];
  const itself = entitiesOf(reading, [phrase]).filter(({ viaOwner }) => !viaOwner);
  if (itself.length > 0) return itself;
  const at = reading.nodes.indexOf(phrase);
  const [of, whose] = [reading.nodes[at + 1], reading.nodes[at + 2]];
  if (of?.kind === 'preposition' && of.word === 'of' && whose?.kind === 'phrase')
    return entitiesOf(reading, [whose]).filter(({ viaOwner }) => !viaOwner);
  if (!ofState.test(wordsOf(reading, phrase))) return [];
  const from = phrase.determiner === '' ? phrase.from : phrase.from + 1;
  const run = { from, to: phrase.to };
  const budget = foundAsName(reading, { ...run, name: wordsOf(reading, run), label: 'Programme', plural: false, rule: 'noun.budget' });
  return budget ? [budget] : [];
}
