import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import { quoteAt } from '../model/span.ts';
import { evidenceFields } from './jsonl.ts';

/**
 * Claims as JSON Lines for people and programs that do not know the graph: each line names its document, its two
 * entities in full and its quotes, and ends with a newline. `start` and `end` are UTF-16 offsets of the sentence;
 * `spans` holds those of subject, cue, object and qualifiers. Claims that deny are left out: they do not say that
 * the relation holds.
 * @param least claims less sure are left out
 */
export function* claimLines(extractions: Iterable<Extraction>, least = 0): Iterable<string> {
  for (const { document, entities, claims } of extractions) {
    const known = new Map(entities.map((entity) => [entity.id, entity]));
    for (const claim of claims) {
      if (!claim.negated && claim.confidence >= least) yield `${JSON.stringify(claimFields(claim, document.text, known))}\n`;
    }
  }
}

function claimFields(claim: Claim, text: string, known: ReadonlyMap<string, Entity>): object {
  const { id, type, status, date, amount, currency, negated, attributedTo, confidence, evidence } = claim;
  const [first] = evidence;
  return {
    document: first.document,
    head: actor(known.get(claim.head)),
    type,
    tail: actor(known.get(claim.tail)),
    status,
    date,
    amount,
    currency,
    evidence: evidence.map(({ sentence }) => ({ quote: quoteAt(text, sentence), start: sentence.start, end: sentence.end })),
    id,
    rule: first.rule,
    confidence,
    negated,
    attributedTo,
    spans: evidence.map(evidenceFields),
  };
}

function actor(entity: Entity | undefined): object | undefined {
  return entity && { name: entity.name, label: entity.label, names: entity.names };
}
