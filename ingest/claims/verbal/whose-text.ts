/** Who speaks where a text does: "The Council conclusions called on A", "The Commission's White Paper proposes a levy". */
import { isTextLabel } from '../../../graph/ontology/labels.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { entitiesOf, isActor } from '../ends.ts';
import { foundInside } from '../found.ts';
import type { Found, Reading } from '../reading.ts';
import { oneOf } from '../../words.ts';

/** Whose a text is that asks or proposes; `undefined` where what does is none, or nothing tells. */
export function whoseText(reading: Reading, phrases: readonly Phrase[], head: Found): Found | readonly Found[] | undefined {
  const asker = askerIn(reading, phrases, head);
  if (asker || !isTextLabel(head.referent.label)) return asker;
  return ownerOfText(reading, phrases, head) ?? authorsOf(reading, head);
}

/** "The Council conclusions called on A": who is named in what asks, asks. */
function askerIn(reading: Reading, phrases: readonly Phrase[], head: Found): Found | undefined {
  if (
    !oneOf(
      head.referent.head,
      'conclusion|conclusions|resolution|resolutions|statement|statements|communication|communications|declaration|declarations',
    )
  )
    return undefined;
  const phrase = phrases.find(({ mention }) => mention && reading.resolved.get(mention) === head.referent);
  const author = phrase?.mention?.inner.find(({ from }) => from === phrase.mention!.from);
  const found = author && foundInside(reading, author);
  return found && isActor(found) ? found : undefined;
}

/** "The Commission's White Paper proposes a levy": whose text it is. */
function ownerOfText(reading: Reading, phrases: readonly Phrase[], head: Found): Found[] | undefined {
  const phrase = phrases.find(({ mention }) => mention && reading.resolved.get(mention) === head.referent);
  const owner = phrase && reading.nodes[reading.nodes.indexOf(phrase) - 1];
  const owners = owner?.kind === 'phrase' && owner.possessive ? entitiesOf(reading, [owner]).filter(isActor) : [];
  return owners.length > 0 ? owners : undefined;
}

/** "A published a report. The report calls on B": who made a text that asks, asks. */
function authorsOf(reading: Reading, head: Found): Found[] | undefined {
  const authors = reading.before.drafts
    .filter(({ type, tail }) => tail === head.referent && oneOf(type, 'PUBLISHES|ADOPTS'))
    .map((draft) => ({ ...head, referent: draft.head, pronoun: true }));
  return authors.length > 0 ? authors : undefined;
}
