import { readFileSync } from 'node:fs';
import type { Claim } from '../../graph/model/claim.ts';
import type { Entity, MentionCount } from '../../graph/model/entity.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import { claimId, entityId, sha256 } from '../../graph/model/ids.ts';
import type { Span } from '../../graph/model/span.ts';
import type { Label } from '../../graph/ontology/labels.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';
import type { Status } from '../../graph/ontology/statuses.ts';

/**
 * The reference annotation of the seeds as extractions: real data of known content for tests of the store,
 * the API and the explorer, which must not change whenever a rule of ingest does.
 */
export const seedDocuments = [
  {
    id: '2017-06-29-eighth-progress-report',
    title: 'Eighth progress report towards an effective and genuine Security Union',
    date: '2017-06-29',
  },
  { id: '2018-01-24-press-release', title: 'Security Union: Commission follows up on terrorist radicalisation', date: '2018-01-24' },
] as const;

interface GoldEntity {
  id: string;
  label: Label;
  names: string[];
}
interface GoldRelation {
  head: string;
  type: RelationType;
  tail: string;
  status: Status;
  date?: string;
  amount?: number;
  currency?: string;
  quote: string;
}

const goldDir = new URL('../gold/', import.meta.url);

function jsonLines<T>(name: string): T[] {
  return readFileSync(new URL(name, goldDir), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Finds words in a text whatever its white space. */
function locate(text: string, words: string, within?: Span): Span | undefined {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
  const from = within?.start ?? 0;
  const found = new RegExp(pattern, 'iu').exec(text.slice(from, within?.end));
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : undefined;
}

/** One extraction a seed document, from the annotation. */
export function goldExtractions(): Extraction[] {
  return seedDocuments.map(({ id, title, date }) => {
    const text = readFileSync(new URL(`../../seeds/${id}.txt`, import.meta.url), 'utf8');
    const gold = jsonLines<GoldEntity>(`${id}.entities.jsonl`);
    const byKey = new Map<string, Entity>(
      gold.map((entity) => [
        entity.id,
        { id: entityId(entity.label, entity.id), label: entity.label, name: entity.names[0]!, names: [...new Set(entity.names)].sort() },
      ]),
    );
    const mentions: MentionCount[] = [...byKey.values()].map((entity) => ({ entity: entity.id, count: 1, names: entity.names }));
    const claims = jsonLines<GoldRelation>(`${id}.relations.jsonl`).flatMap((relation): Claim[] => {
      const head = byKey.get(relation.head);
      const tail = byKey.get(relation.tail);
      const sentence = locate(text, relation.quote);
      if (!head || !tail || !sentence) return [];
      const spanOf = (entity: Entity): Span =>
        [...entity.names]
          .sort((a, b) => b.length - a.length)
          .map((name) => locate(text, name, sentence))
          .find((span) => span) ?? sentence;
      const body = {
        head: head.id,
        type: relation.type,
        tail: tail.id,
        status: relation.status,
        ...(relation.date === undefined ? {} : { date: relation.date }),
        ...(relation.amount === undefined ? {} : { amount: relation.amount }),
        ...(relation.currency === undefined ? {} : { currency: relation.currency }),
        negated: false,
        evidence: [
          {
            document: id,
            sentence,
            subject: spanOf(head),
            cue: { start: sentence.start, end: Math.min(sentence.end, sentence.start + 12) },
            object: spanOf(tail),
            rule: 'gold',
          },
        ] satisfies Claim['evidence'],
      } as const satisfies Omit<Claim, 'id' | 'confidence'>;
      return [{ id: claimId(body), ...body, confidence: 1 }];
    });
    const unique = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
    return {
      document: { id, title, date, publisher: 'European Commission', language: 'en', sha256: sha256(text), text },
      entities: [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      mentions: mentions.sort((a, b) => (a.entity < b.entity ? -1 : 1)),
      claims: unique.sort((a, b) => a.evidence[0].sentence.start - b.evidence[0].sentence.start || (a.id < b.id ? -1 : 1)),
    };
  });
}
