/** Who looks on while documents are read: the ledger. Reading itself knows nothing of what a witness keeps. */
import type { Span } from '../../graph/model/span.ts';
import type { Passage } from '../passage.ts';
import type { ClaimDraft } from './draft.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Why a stretch of text is not read for claims. */
export type PassedOver = 'heading' | 'navigation';

/** Why a draft is no claim: both its ends turned out to be one entity, or one is told by a bare noun alone. */
export type DropReason = 'one-entity' | 'vague';

/** Told of each sentence in turn, in the order of reading, then of each draft that is no claim. Spans are in passage offsets. */
export interface Witness {
  passedOver(passage: Passage, span: Span, why: PassedOver): void;
  read(passage: Passage, sentence: Span, read: ReadSentence): void;
  dropped(draft: ClaimDraft, why: DropReason): void;
}
