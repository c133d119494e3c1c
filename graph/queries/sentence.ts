import type { Relation } from '../model/relation.ts';
import { agreeing } from '../ontology/agreement.ts';
import { relation as definition } from '../ontology/relations.ts';
import { amountInWords } from './amount.ts';

/** The verb of a relation in its status: "will fund", "does not fund"; `from: 'tail'` reads backwards, "will be funded by". */
export function relationVerb(relation: Pick<Relation, 'type' | 'status' | 'negated'>, from: 'head' | 'tail' = 'head'): string {
  const { verb, reverseVerb } = definition(relation.type);
  return (from === 'head' ? verb : reverseVerb)[relation.negated ? 'denied' : relation.status];
}

/** A relation as a sentence: "European Commission will fund Europol, EUR 5 million". `nameOf` gives the name of an entity id. */
export function relationSentence(
  relation: Pick<Relation, 'head' | 'type' | 'tail' | 'status' | 'negated' | 'amount' | 'currency'>,
  nameOf: (entityId: string) => string,
): string {
  const words = `${nameOf(relation.head)} ${agreeing(relationVerb(relation), nameOf(relation.head))} ${nameOf(relation.tail)}`;
  return relation.amount === undefined ? words : `${words}, ${amountInWords(relation.amount, relation.currency)}`;
}
