/** Studies that are undertaken: who launches or pays a study starts some work, and its text is still to come. */
import type { Referent } from '../entities/discourse.ts';
import type { Mention } from '../mentions/mention.ts';
import { oneOf } from '../words.ts';
import type { Clause } from './clause.ts';

/** Makes an undertaking of each study without a name that a clause says is launched, carried out or paid. */
export function tellUndertaken(clauses: readonly Clause[], resolved: ReadonlyMap<Mention, Referent>): void {
  for (const { verb, object } of clauses) {
    if (!oneOf(verb.lemma, 'launch|undertake|conduct|carry_out|initiate|start|begin|fund|finance|co-fund|co-finance')) continue;
    for (const { mention } of object) {
      const referent = mention && resolved.get(mention);
      if (referent?.label === 'Document' && !referent.named && oneOf(mention!.head, 'study|studies')) referent.label = 'Initiative';
    }
  }
}
