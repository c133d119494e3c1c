/** What words refer to that are no phrase of their own: names inside a name, and names that only a rule knows for one. */
import { refer } from '../entities/refer.ts';
import { mentionOf, type Mention } from '../mentions/mention.ts';
import { foundAt, type Found, type Reading } from './reading.ts';

/** What a name inside another refers to. */
export function foundInside(reading: Reading, inner: Mention | undefined): Found | undefined {
  const referent = inner && reading.resolved.get(inner);
  return inner && referent && !referent.guessed ? foundAt(reading, referent, inner) : undefined;
}

/** What a run of words refers to that a rule takes for a name, where no reader of names does. */
export function foundAsName(
  reading: Reading,
  name: Pick<Mention, 'from' | 'to' | 'name' | 'label' | 'plural' | 'known' | 'rule'> & Partial<Pick<Mention, 'alternatives'>>,
): Found | undefined {
  const mention = mentionOf({ alternatives: [], ...name, head: '', kind: 'name', indefinite: false, inner: [] });
  const referent = refer(reading.discourse, mention, reading.index)?.referent;
  return referent && foundAt(reading, referent, mention);
}
