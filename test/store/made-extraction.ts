import type { Claim } from '../../graph/model/claim.ts';
import type { Entity } from '../../graph/model/entity.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import { claimId, entityId, sha256 } from '../../graph/model/ids.ts';
import type { Span } from '../../graph/model/span.ts';
import type { Label } from '../../graph/ontology/labels.ts';

type Said = Omit<Claim, 'id' | 'head' | 'tail' | 'negated' | 'confidence' | 'evidence'> & {
  readonly head: Entity;
  readonly tail: Entity;
  readonly negated?: boolean;
};

/** A claim whose sentence is the whole text; subject and object are where the names stand first. */
export function claimBetween(document: string, text: string, { head, tail, negated = false, ...said }: Said): Claim {
  const at = (words: string): Span => ({ start: Math.max(0, text.indexOf(words)), end: Math.max(0, text.indexOf(words)) + words.length });
  const body = {
    ...said,
    head: head.id,
    tail: tail.id,
    negated,
    evidence: [
      { document, sentence: { start: 0, end: text.length }, subject: at(head.name), cue: at(' '), object: at(tail.name), rule: 'made' },
    ] satisfies Claim['evidence'],
  } as const;
  return { id: claimId(body), confidence: 0.5, ...body };
}

/** An entity under its first name's id, so that two documents can call the same one differently. */
export function entity(label: Label, key: string, names: readonly [string, ...string[]]): Entity {
  return { id: entityId(label, key), label, name: names[0], names: [...names].sort() };
}

/** What a document of one sentence gives. */
export function extractionOf(document: string, text: string, entities: readonly Entity[], said: readonly Said[]): Extraction {
  const sorted = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    document: { id: document, title: document, date: '2020-01-01', language: 'en', sha256: sha256(text), text },
    entities: sorted,
    mentions: sorted.map(({ id, names }) => ({ entity: id, count: 1, names })),
    claims: said.map((claim) => claimBetween(document, text, claim)),
  };
}
