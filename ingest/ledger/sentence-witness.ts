/** Keeps of each sentence, while it is read, what the ledger says of it. */
import type { Span } from '../../graph/model/span.ts';
import type { ClaimDraft } from '../claims/draft.ts';
import type { ReadSentence } from '../claims/read-sentence.ts';
import type { DropReason, PassedOver, Witness } from '../claims/witness.ts';
import type { Referent } from '../entities/discourse.ts';
import { toDocumentSpan, type Passage } from '../passage.ts';
import { Cover } from './noise.ts';
import { notesOf, spokenOf, type Spoken } from './notes.ts';
import type { Note } from './reasons.ts';

/** A sentence, or a stretch that is not read, in document offsets. */
export interface Seen extends Span {
  readonly paragraph: number;
  readonly kind: Passage['kind'] | 'noise';
  readonly passage?: Passage;
  readonly drafts: readonly ClaimDraft[];
  readonly notes: readonly Note[];
  readonly entities: readonly Referent[];
  readonly merges: Spoken['merges'];
}

/** Looks on while one document is read. The readings themselves are let go: notes are made at once. */
export class SentenceWitness implements Witness {
  /** Drafts whose ends turned out to be one entity. */
  readonly same = new Set<ClaimDraft>();
  /** Drafts with an end of which the document tells nothing. */
  readonly #vague = new Set<ClaimDraft>();
  readonly #seen: Seen[] = [];
  readonly #cover: Cover;
  #passage: Passage | undefined;
  #paragraph = 0;

  constructor(text: string) {
    this.#cover = new Cover(text);
  }

  passedOver(passage: Passage, span: Span, why: PassedOver): void {
    this.#add(passage, span, { drafts: [], notes: [{ reason: why }], entities: [], merges: [] });
  }

  read(passage: Passage, sentence: Span, read: ReadSentence): void {
    const spoken = spokenOf(read.reading);
    this.#add(passage, sentence, { drafts: read.drafts, notes: notesOf(read, spoken), entities: spoken.entities, merges: spoken.merges });
  }

  dropped(draft: ClaimDraft, why: DropReason): void {
    (why === 'vague' ? this.#vague : this.same).add(draft);
  }

  /** All there is of the document, in its order; what stands in no passage is noise. */
  all(): Seen[] {
    const noise = this.#cover.gaps().map((span): Seen => ({
      ...span,
      paragraph: this.#paragraphAt(span.start),
      kind: 'noise',
      drafts: [],
      notes: [{ reason: 'noise' }],
      entities: [],
      merges: [],
    }));
    return [...this.#seen.map((seen) => this.#withoutVague(seen)), ...noise].sort((a, b) => a.start - b.start);
  }

  #withoutVague(seen: Seen): Seen {
    const drafts = seen.drafts.filter((draft) => !this.#vague.has(draft));
    return drafts.length === seen.drafts.length ? seen : { ...seen, drafts, notes: [{ reason: 'vague' }, ...seen.notes] };
  }

  #add(passage: Passage, span: Span, found: Pick<Seen, 'drafts' | 'notes' | 'entities' | 'merges'>): void {
    if (passage !== this.#passage) {
      this.#passage = passage;
      this.#paragraph++;
      this.#cover.add(passage);
    }
    this.#seen.push({ ...toDocumentSpan(passage, span), paragraph: this.#paragraph, kind: passage.kind, passage, ...found });
  }

  /** The paragraph that noise stands in or after. */
  #paragraphAt(start: number): number {
    let low = 0;
    let high = this.#seen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#seen[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, this.#seen[low - 1]?.paragraph ?? 1);
  }
}
