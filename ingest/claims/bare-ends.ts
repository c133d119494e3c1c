/** Ends of claims that a text tells by a bare noun alone: "launched an initiative". */
import type { Label } from '../../graph/ontology/labels.ts';
import type { Referent } from '../entities/discourse.ts';
import type { ClaimDraft } from './draft.ts';

/** Things of which there are many, so that their bare noun tells nobody which. */
const countless: ReadonlySet<Label> = new Set(['Initiative', 'Programme', 'Policy', 'Document', 'LegalAct', 'Event']);

/** Words that praise or measure a thing, or tell when it is from the day of the text, and tell none from another to later readers. */
const praise: ReadonlySet<string> = new Set(
  'important major key flagship cutting-edge long-term innovative successful respective relevant various certain such existing current effective appropriate necessary similar potential own broader wider next previous last upcoming forthcoming'.split(
    ' ',
  ),
);

const isBareName = (name: string): boolean => {
  const words = name.split(' ');
  return words.length === 1 || words.slice(0, -1).every((word) => praise.has(word));
};

/** Whether nothing but a bare noun was said of a thing. */
const isBare = ({ named, label, names, wordings }: Referent): boolean =>
  !named && countless.has(label) && [...names.keys(), ...wordings.keys()].every(isBareName);

/** What is told of the things that a document names by no name: with whom claims tie them, and whether one says when. */
export class BareEnds {
  readonly #ties = new Map<Referent, Set<Referent>>();
  readonly #dated = new Set<Referent>();

  note({ head, tail }: ClaimDraft, dated: boolean): void {
    this.#noteEnd(head, tail, dated);
    this.#noteEnd(tail, head, dated);
  }

  #noteEnd(end: Referent, other: Referent, dated: boolean): void {
    if (end.named || !countless.has(end.label)) return;
    if (dated) this.#dated.add(end);
    const ties = this.#ties.get(end);
    if (ties) ties.add(other);
    else this.#ties.set(end, new Set([other]));
  }

  /**
   * The indexes of those that tell a reader nothing, once all is read. A bare thing that ties two others
   * ("a workshop of the Tide Institute and Ocean Trust"), or of which it is said when, is told by that.
   */
  among(ends: readonly Referent[]): readonly number[] {
    return [...ends.entries()].filter(([, end]) => this.#tellsNothing(end)).map(([index]) => index);
  }

  #tellsNothing(end: Referent): boolean {
    return isBare(end) && !this.#dated.has(end) && (this.#ties.get(end)?.size ?? 0) < 2;
  }
}
