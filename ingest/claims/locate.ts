import type { Claim, Evidence } from '../../graph/model/claim.ts';
import type { Span } from '../../graph/model/span.ts';
import type { Referent } from '../entities/discourse.ts';
import { Packing, type Packed } from '../pack.ts';
import { toDocumentSpan, type Passage } from '../passage.ts';
import type { AmountMention } from '../qualifiers/amounts.ts';
import { confidenceOf } from './confidence.ts';
import type { ClaimDraft } from './draft.ts';
import type { Merge } from './reading.ts';

/** A date with the place of its words in the document. */
export interface DatedAt {
  readonly value: string;
  readonly at: Span;
}

/**
 * A claim whose words are found in the document, so that the passage is needed no more, as plain data: its ends, and who says so,
 * are indexes into a list of referents, not yet entities.
 */
export interface Outlined extends Omit<Claim, 'id' | 'head' | 'tail' | 'attributedTo'> {
  readonly head: number;
  readonly tail: number;
  readonly attributedTo?: number;
}

/** The claims of one document, packed as they are read: a long document has very many. */
export class LocatedClaims {
  readonly #packing = new Packing<Outlined>();
  readonly #indexes = new Map<Referent, number>();

  add(claim: Outlined): void {
    this.#packing.add(claim);
  }

  /** Once all are added: the claims, and the referents that they point to. */
  done(): { readonly packed: Packed<Outlined>; readonly ends: readonly Referent[] } {
    return { packed: this.#packing.done(), ends: [...this.#indexes.keys()] };
  }

  /** Under which index a referent is kept. */
  readonly indexOf = (referent: Referent): number => {
    const known = this.#indexes.get(referent);
    if (known !== undefined) return known;
    this.#indexes.set(referent, this.#indexes.size);
    return this.#indexes.size - 1;
  };
}

/**
 * Finds the words of a draft in the document.
 * @param document its id
 * @param sentence in passage offsets, as the spans of the draft and of the amount are
 * @param date its words in document offsets: those of an event may stand in another sentence
 * @param indexOf under which index a referent is kept
 */
export function located(
  document: string,
  passage: Passage,
  sentence: Span,
  draft: ClaimDraft,
  date: DatedAt | undefined,
  amount: AmountMention | undefined,
  indexOf: (referent: Referent) => number,
): Outlined {
  const at = (span: Span): Span => toDocumentSpan(passage, span);
  const evidence: Evidence = {
    document,
    sentence: at(sentence),
    subject: at(draft.subject),
    cue: at(draft.cue),
    object: at(draft.object),
    status: at(draft.cue),
    ...(date ? { date: date.at } : {}),
    ...(amount ? { amount: at(amount) } : {}),
    ...(draft.attributedTo ? { attributedTo: at(draft.attributedTo.span) } : {}),
    rule: draft.rule,
  };
  return {
    type: draft.type,
    status: draft.status,
    ...(date ? { date: date.value } : {}),
    ...(amount ? { amount: amount.amount, currency: amount.currency } : {}),
    negated: draft.negated,
    evidence: [evidence],
    confidence: confidenceOf(draft.rule, draft.doubts),
    head: indexOf(draft.head),
    tail: indexOf(draft.tail),
    ...(draft.attributedTo === undefined ? {} : { attributedTo: indexOf(draft.attributedTo.referent) }),
  };
}

/** A merge whose words are found in the document. */
export interface LocatedMerge extends Pick<Merge, 'referent' | 'name' | 'reason'> {
  readonly at: Span;
}

/** The merges of one document: of each name of one with one reason the first. */
export class Merges {
  readonly all: LocatedMerge[] = [];
  readonly #told = new Map<Referent, Set<string>>();

  /** @param words in passage offsets */
  add({ referent, name, reason }: Merge, passage: Passage, words: Span): void {
    let told = this.#told.get(referent);
    if (!told) this.#told.set(referent, (told = new Set()));
    const key = `${reason}|${name}`;
    if (told.has(key)) return;
    told.add(key);
    this.all.push({ referent, name, reason, at: toDocumentSpan(passage, words) });
  }
}
