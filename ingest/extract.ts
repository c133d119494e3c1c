import type { Claim, Evidence } from '../graph/model/claim.ts';
import type { Document } from '../graph/model/document.ts';
import type { Entity, Merge, MentionCount } from '../graph/model/entity.ts';
import type { Extraction } from '../graph/model/extraction.ts';
import { EntenteError } from '../graph/model/errors.ts';
import { claimId } from '../graph/model/ids.ts';
import { withEventDate } from './claims/event-dates.ts';
import type { Outlined } from './claims/locate.ts';
import { withMadeDate } from './claims/made-dates.ts';
import { readDocument } from './claims/read-document.ts';
import type { DropReason, Witness } from './claims/witness.ts';
import { EntityNames, type Identity } from './entities/identify.ts';
import { outlineOf, packOutline, unpackOutline, type Outline, type PackedOutline } from './outline.ts';
import { unpack } from './pack.ts';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Reads documents into extractions: entities, mentions, claims. Pure: no disk, network or clock.
 * Entities are resolved over all the documents together; the order of documents does not matter.
 * @param witnessOf who is told how a document is read, for those who ask why; plain extraction has none
 * @returns one extraction a document, by document id, code-unit order
 */
export function extract(documents: readonly Document[], witnessOf?: (document: Document) => Witness): Extraction[] {
  const names = new EntityNames();
  return [...documents]
    .sort(byId)
    .map((document) => {
      const witness = witnessOf?.(document);
      const reading = readDocument(document, witness);
      const outline = outlineOf(reading);
      names.add(outline.spoken);
      return { document, outline, dropped: witness && ((index: number, why: DropReason) => witness.dropped(reading.drafts[index]!, why)) };
    })
    .map((read) => ({ ...read, keyed: names.key(read.document.id, read.outline.home, read.outline.spoken) }))
    .map(({ document, outline, keyed, dropped }) => toExtraction(document, outline, names.identify(keyed), dropped));
}

/**
 * Extracts as `extract` does from more documents than memory should hold: each is given twice, and between the two no more
 * than a small packed outline is held of it.
 */
export class Extractor {
  readonly #names = new EntityNames();
  readonly #outlines = new Map<string, PackedOutline>();
  #keyed = false;

  /** First round: reads a document. */
  read(document: Document): void {
    const outline = outlineOf(readDocument(document));
    this.#names.add(outline.spoken);
    this.#outlines.set(document.id, packOutline(outline));
  }

  /**
   * Second round, once all are read: what a document gives.
   * @throws EntenteError where its text is not the one that was read
   */
  extractionOf(document: Document): Extraction {
    if (!this.#keyed) for (const [id, { home, spoken }] of this.#outlines) this.#names.key(id, home, [...unpack(spoken)]);
    this.#keyed = true;
    const packed = this.#outlines.get(document.id);
    if (packed?.sha256 !== document.sha256) throw new EntenteError(`${document.id} was changed while it was read: run the command again.`);
    const outline = unpackOutline(packed);
    return toExtraction(document, outline, this.#names.identify(this.#names.key(document.id, outline.home, outline.spoken)));
  }
}

function toExtraction(
  document: Document,
  outline: Outline,
  identities: readonly Identity[],
  dropped?: (index: number, why: DropReason) => void,
): Extraction {
  const claims = new Map<string, Claim>();
  const bare = new Set(outline.bare);
  let index = -1;
  for (const outlined of unpack(outline.claims)) {
    index += 1;
    if (bare.has(outlined.head) || bare.has(outlined.tail)) {
      dropped?.(index, 'vague');
      continue;
    }
    const claim = claimOf(
      withMadeDate(withEventDate(outlined, outline.eventDates), outline.madeDates),
      (end) => identities[outline.ends[end]!]!.entity,
    );
    if (!claim) {
      dropped?.(index, 'one-entity');
      continue;
    }
    // Two rules may read the same claim off one sentence: the surer one is kept, with a date or amount that only the other saw.
    const key = [claim.evidence[0].sentence.start, claim.head, claim.type, claim.tail, claim.negated].join('|');
    const same = claims.get(key);
    claims.set(key, same === undefined ? claim : same.confidence >= claim.confidence ? joined(same, claim) : joined(claim, same));
  }
  const used = new Set([...claims.values()].flatMap((claim) => [claim.head, claim.tail]));
  return {
    document,
    ...entitiesOf(outline, identities, used),
    claims: [...claims.values()].sort((a, b) => a.evidence[0].sentence.start - b.evidence[0].sentence.start || byId(a, b)),
  };
}

/** The entities in claims, under which names the document mentions them, and how often. */
function entitiesOf(
  outline: Outline,
  identities: readonly Identity[],
  used: ReadonlySet<string>,
): Pick<Extraction, 'entities' | 'mentions'> {
  const merges = mergesOf(outline, identities);
  const found = new Map<string, { readonly entity: Identity['entity']; readonly names: Set<string>; count: number }>();
  for (const [index, { names }] of outline.spoken.entries()) {
    const { entity } = identities[index]!;
    if (!used.has(entity.id)) continue;
    let sofar = found.get(entity.id);
    if (!sofar) found.set(entity.id, (sofar = { entity, names: new Set([entity.name]), count: 0 }));
    for (const [name] of names) sofar.names.add(name);
    sofar.count += names.reduce((sum, [, count]) => sum + count, 0) || 1;
  }
  const entities: Entity[] = [];
  const mentions: MentionCount[] = [];
  for (const { entity, names, count } of [...found.values()].sort((a, b) => byId(a.entity, b.entity))) {
    const all = [...names].sort();
    const own = merges.get(entity.id);
    entities.push({ ...entity, names: all });
    mentions.push({ entity: entity.id, count, names: all, ...(own ? { merges: [...own.values()] } : {}) });
  }
  return { entities, mentions };
}

/** Why names of a document are names of their entities: one for each name and reason, where it first stands so. */
function mergesOf({ spoken, merges }: Outline, identities: readonly Identity[]): ReadonlyMap<string, ReadonlyMap<string, Merge>> {
  const found = new Map<string, Map<string, Merge>>();
  const add = ({ entity: { id } }: Identity, merge: Merge): void => {
    const own = found.get(id) ?? new Map<string, Merge>();
    const key = `${merge.reason}|${merge.name}`;
    if (!own.has(key)) found.set(id, own.set(key, merge));
  };
  for (const { of, ...merge } of merges) add(identities[of]!, merge);
  for (const [index, { name }] of spoken.entries()) {
    const { reason } = identities[index]!;
    if (reason !== undefined) add(identities[index]!, { name, reason });
  }
  return found;
}

/** The claim between the entities that its ends are; `undefined` where they are one. */
function claimOf(
  { attributedTo, evidence, confidence, ...said }: Outlined,
  entityAt: (end: number) => Identity['entity'],
): Claim | undefined {
  const head = entityAt(said.head).id;
  const tail = entityAt(said.tail).id;
  if (head === tail) return undefined;
  const speaker = attributedTo === undefined ? {} : { attributedTo: entityAt(attributedTo).name };
  const body = { ...said, head, tail, ...speaker, evidence };
  return { id: claimId(body), ...body, confidence };
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
