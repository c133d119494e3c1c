/** The ledger of a document: what each of its sentences gave, or why it gave nothing. Made only when asked for. */
import type { Claim } from '../../graph/model/claim.ts';
import type { Document } from '../../graph/model/document.ts';
import type { Span } from '../../graph/model/span.ts';
import { quoteAt } from '../../graph/model/span.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { MergeReason } from '../../graph/ontology/merge-reasons.ts';
import type { Doubt } from '../claims/confidence.ts';
import type { ClaimDraft } from '../claims/draft.ts';
import { canonicalName, type Referent } from '../entities/discourse.ts';
import { extract } from '../extract.ts';
import { toDocumentSpan, type Passage } from '../passage.ts';
import { lineFinder } from './lines.ts';
import { SentenceWitness, type Seen } from './sentence-witness.ts';
import type { Note } from './reasons.ts';

/** An end of a claim, by name. */
export interface Named {
  readonly name: string;
  readonly label: Label;
}
/** A claim with the names of its ends, the id of its rule, and the rules that read the same. */
export interface LedgerClaim extends Pick<Claim, 'type' | 'status' | 'negated' | 'date' | 'amount' | 'currency' | 'confidence'> {
  readonly head: Named;
  readonly tail: Named;
  readonly rule: string;
  readonly doubts: readonly Doubt[];
}
/** What one rule drafted that is no claim of its own. */
export interface Dropped {
  readonly rule: string;
  readonly head: string;
  readonly type: Claim['type'];
  readonly tail: string;
  /** `one-entity`: both ends are one; `said-twice`: a surer rule read the same. */
  readonly why: 'one-entity' | 'said-twice';
}

/** One sentence, or one stretch that is not read, with all there is to say of it. Spans are in document offsets. */
export interface LedgerEntry extends Span {
  readonly document: string;
  /** Both count from 1. A paragraph is any block of text: a heading, an item of a list, a footnote. */
  readonly line: number;
  readonly paragraph: number;
  readonly kind: Passage['kind'] | 'noise';
  /** White space folded. */
  readonly text: string;
  readonly claims: readonly LedgerClaim[];
  /** Why it gave no claim, first the one that was nearest; of a sentence with claims: what its other relation words lack. */
  readonly notes: readonly Note[];
  readonly dropped: readonly Dropped[];
  /** The entities that it names or refers to. */
  readonly entities: readonly (Named & { readonly names: readonly string[] })[];
  /** Words of it that mean an entity by another name than its own, and why they are taken to. */
  readonly merges: readonly { readonly words: string; readonly entity: string; readonly reason: MergeReason }[];
}

/**
 * Reads documents as `extract` does and says of every sentence what came of it. Pure; linear in the length of the text.
 * @returns entries by document id, then in the order of the text
 */
export function explain(documents: readonly Document[]): LedgerEntry[] {
  const witnesses = new Map(documents.map((document) => [document.id, new SentenceWitness(document.text)]));
  const extractions = extract(documents, ({ id }) => witnesses.get(id)!);
  return extractions.flatMap(({ document, entities, claims }) => {
    const witness = witnesses.get(document.id)!;
    const lineAt = lineFinder(document.text);
    const names = new Map(entities.map(({ id, name, label }) => [id, { name, label }]));
    const bySentence = new Map<number, Claim[]>();
    for (const claim of claims) {
      const { start } = claim.evidence[0].sentence;
      bySentence.set(start, [...(bySentence.get(start) ?? []), claim]);
    }
    return witness.all().map((seen): LedgerEntry => {
      const said = seen.drafts.length > 0 ? (bySentence.get(seen.start) ?? []) : [];
      const drafts = new Map(seen.drafts.map((draft) => [keyOfDraft(seen, draft), draft]));
      return {
        document: document.id,
        start: seen.start,
        end: seen.end,
        line: lineAt(seen.start),
        paragraph: seen.paragraph,
        kind: seen.kind,
        text: quoteAt(document.text, seen),
        claims: said.map((claim) => claimOf(claim, names, drafts.get(keyOfClaim(claim))?.doubts ?? [])),
        notes: said.length === 0 && seen.drafts.length > 0 ? [{ reason: 'one-entity' }, ...seen.notes] : seen.notes,
        dropped: droppedOf(seen, said, witness.same),
        entities: seen.entities.map((referent) => ({ ...nameOf(referent), names: [...referent.names.keys()] })),
        merges: seen.merges.map(({ words, referent, reason }) => ({ words, entity: canonicalName(referent), reason })),
      };
    });
  });
}

/** Equal for a draft and the claim that came of it. */
function keyOfDraft({ passage }: Seen, { rule, type, subject, object }: ClaimDraft): string {
  const [head, tail] = passage ? [toDocumentSpan(passage, subject), toDocumentSpan(passage, object)] : [subject, object];
  return [rule, type, head.start, tail.start].join('|');
}
function keyOfClaim({ type, evidence: [{ rule, subject, object }] }: Claim): string {
  return [rule, type, subject.start, object.start].join('|');
}

function claimOf(claim: Claim, names: ReadonlyMap<string, Named>, doubts: readonly Doubt[]): LedgerClaim {
  const { type, status, negated, date, amount, currency, confidence, evidence } = claim;
  const ends = { head: names.get(claim.head)!, tail: names.get(claim.tail)! };
  return {
    ...ends,
    type,
    status,
    negated,
    ...(date === undefined ? {} : { date }),
    ...(amount === undefined ? {} : { amount }),
    ...(currency === undefined ? {} : { currency }),
    rule: evidence[0].rule,
    doubts,
    confidence,
  };
}

function droppedOf(seen: Seen, claims: readonly Claim[], same: ReadonlySet<ClaimDraft>): Dropped[] {
  const kept = new Set(claims.map((claim) => keyOfClaim(claim)));
  return seen.drafts
    .filter((draft) => same.has(draft) || !kept.has(keyOfDraft(seen, draft)))
    .map((draft) => ({
      rule: draft.rule,
      head: canonicalName(draft.head),
      type: draft.type,
      tail: canonicalName(draft.tail),
      why: same.has(draft) ? 'one-entity' : 'said-twice',
    }));
}

const nameOf = (referent: Referent): Named => ({ name: canonicalName(referent), label: referent.label });
