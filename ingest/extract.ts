import type { Claim, Evidence } from '../graph/model/claim.ts';
import type { Document } from '../graph/model/document.ts';
import type { Entity, Merge, MentionCount } from '../graph/model/entity.ts';
import type { Extraction } from '../graph/model/extraction.ts';
import { claimId } from '../graph/model/ids.ts';
import type { Span } from '../graph/model/span.ts';
import { readDocument, type DocumentReading, type LocatedDraft } from './claims/read-document.ts';
import { identify, type Identity } from './entities/identify.ts';
import { canonicalName, type Referent } from './entities/discourse.ts';
import { confidenceOf } from './claims/confidence.ts';
import type { Witness } from './claims/witness.ts';
import { toDocumentSpan } from './passage.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Reads documents into extractions: entities, mentions, claims. Pure: no disk, network or clock.
 * Entities are resolved over all the documents together; the order of documents does not matter.
 * @param witnessOf who is told how a document is read, for those who ask why; plain extraction has none
 * @returns one extraction a document, by document id, code-unit order
 */
export function extract(documents: readonly Document[], witnessOf?: (document: Document) => Witness): Extraction[] {
  const readings = [...documents].sort(byId).map((document) => readDocument(document, witnessOf?.(document)));
  const identities = identify(readings.map((reading) => ({ document: reading.document.id, referents: reading.discourse.referents })));
  return readings.map((reading) => toExtraction(reading, identities, witnessOf?.(reading.document)));
}

function toExtraction(reading: DocumentReading, identities: ReadonlyMap<Referent, Identity>, witness: Witness | undefined): Extraction {
  const claims = new Map<string, Claim>();
  for (const draft of reading.drafts) {
    const claim = toClaim(reading.document, draft, identities);
    if (!claim) {
      witness?.dropped(draft.draft);
      continue;
    }
    // Two rules may read the same claim off one sentence: the surer one is kept, with a date or amount that only the other saw.
    const key = [claim.evidence[0].sentence.start, claim.head, claim.type, claim.tail, claim.negated].join('|');
    const same = claims.get(key);
    claims.set(key, same === undefined ? claim : same.confidence >= claim.confidence ? joined(same, claim) : joined(claim, same));
  }
  const merges = mergesOf(reading, identities);
  const entities = new Map<string, Entity>();
  const mentions = new Map<string, MentionCount>();
  for (const referent of reading.discourse.referents) {
    const identity = identities.get(referent)!;
    const names = [...new Set([identity.entity.name, ...referent.names.keys()])].sort();
    const before = entities.get(identity.entity.id);
    entities.set(identity.entity.id, { ...identity.entity, names: [...new Set([...(before?.names ?? []), ...names])].sort() });
    const count = [...referent.names.values()].reduce((sum, each) => sum + each, 0) || 1;
    const counted = mentions.get(identity.entity.id);
    mentions.set(identity.entity.id, {
      entity: identity.entity.id,
      count: count + (counted?.count ?? 0),
      names: [...new Set([...(counted?.names ?? []), ...names])].sort(),
      ...(merges.has(identity.entity.id) ? { merges: merges.get(identity.entity.id)! } : {}),
    });
  }
  const used = new Set([...claims.values()].flatMap((claim) => [claim.head, claim.tail]));
  return {
    document: reading.document,
    entities: [...entities.values()].filter((entity) => used.has(entity.id)).sort(byId),
    mentions: [...mentions.values()].filter((mention) => used.has(mention.entity)).sort((a, b) => (a.entity < b.entity ? -1 : 1)),
    claims: [...claims.values()].sort((a, b) => a.evidence[0].sentence.start - b.evidence[0].sentence.start || byId(a, b)),
  };
}

/** Why names of a document are names of their entities: one for each name and reason, where it first stands so. */
function mergesOf({ discourse, merges }: DocumentReading, identities: ReadonlyMap<Referent, Identity>): ReadonlyMap<string, Merge[]> {
  const found = new Map<string, Map<string, Merge>>();
  const add = (referent: Referent, merge: Merge): void => {
    const { id } = identities.get(referent)!.entity;
    const own = found.get(id) ?? new Map<string, Merge>();
    const key = `${merge.reason}|${merge.name}`;
    if (!own.has(key)) found.set(id, own.set(key, merge));
  };
  for (const { referent, name, reason, passage, at } of merges) add(referent, { name, reason, at: toDocumentSpan(passage, at) });
  for (const referent of discourse.referents) {
    const { reason } = identities.get(referent)!;
    if (reason !== undefined) add(referent, { name: canonicalName(referent), reason });
  }
  return new Map([...found].map(([id, own]) => [id, [...own.values()]]));
}

/** A claim with the qualifiers that another reading of the same claim has and it lacks. */
function joined(kept: Claim, other: Claim): Claim {
  const date = kept.date ?? other.date;
  const money = kept.amount === undefined ? other : kept;
  const body = {
    ...kept,
    ...(date === undefined ? {} : { date }),
    ...(money.amount === undefined || money.currency === undefined ? {} : { amount: money.amount, currency: money.currency }),
    evidence: [{ ...other.evidence[0], ...kept.evidence[0] }] as [Evidence],
  };
  return { ...body, id: claimId(body) };
}

function toClaim(
  document: Document,
  { draft, passage, sentence, date, amount }: LocatedDraft,
  identities: ReadonlyMap<Referent, Identity>,
): Claim | undefined {
  const head = identities.get(draft.head)!.entity.id;
  const tail = identities.get(draft.tail)!.entity.id;
  if (head === tail) return undefined;
  const speaker = draft.attributedTo && identities.get(draft.attributedTo.referent)!.entity.name;
  const at = (span: Span): Span => toDocumentSpan(passage, span);
  const evidence: Evidence = {
    document: document.id,
    sentence: at(sentence),
    subject: at(draft.subject),
    cue: at(draft.cue),
    object: at(draft.object),
    status: at(draft.cue),
    ...(date ? { date: at(date) } : {}),
    ...(amount ? { amount: at(amount) } : {}),
    ...(draft.attributedTo ? { attributedTo: at(draft.attributedTo.span) } : {}),
    rule: draft.rule,
  };
  const body = {
    head,
    type: draft.type,
    tail,
    status: draft.status,
    ...(date ? { date: date.value } : {}),
    ...(amount ? { amount: amount.amount, currency: amount.currency } : {}),
    negated: draft.negated,
    ...(speaker === undefined ? {} : { attributedTo: speaker }),
    evidence: [evidence] as [Evidence],
  };
  return { id: claimId(body), ...body, confidence: confidenceOf(draft.rule, draft.doubts) };
}
