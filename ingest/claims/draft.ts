import type { Span } from '../../graph/model/span.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Status } from '../../graph/ontology/statuses.ts';
import type { Doubt } from './confidence.ts';
import type { Referent } from '../entities/discourse.ts';

/** A claim as read off one sentence. Spans are in passage offsets. Where one is made, all its keys are written: claims of one shape are read much faster. */
export interface ClaimDraft {
  readonly head: Referent;
  readonly type: RelationType;
  readonly tail: Referent;
  readonly status: Status;
  readonly negated: boolean;
  readonly subject: Span;
  readonly cue: Span;
  readonly object: Span;
  /** Words among which date and amount of this claim stand. */
  readonly scope: Span;
  /** Words among which its amount stands, where its sentence may name other sums too. */
  readonly sum?: Span | undefined;
  readonly rule: string;
  /** What makes it less sure than its rule is. */
  readonly doubts: readonly Doubt[];
  /** Who says so, where the text names another than itself, and the words that name them. */
  readonly attributedTo?: { readonly referent: Referent; readonly span: Span } | undefined;
  /** Set where the rule knows the date or amount itself. */
  readonly date?: { readonly value: string; readonly span: Span } | undefined;
  readonly noDate?: true | undefined;
}
