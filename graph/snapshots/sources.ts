import type { Claim, Evidence } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { quoteAt, type Span } from '../model/span.ts';
import type { Relation } from '../model/relation.ts';
import { relationKey } from '../model/relations-of.ts';
import { graphIndex, sentenceKey } from '../queries/graph-index.ts';
import type { GraphContents } from '../store/store.ts';
import { shortenSentence, type QuotedWord } from './shorten.ts';

/** One sentence that the figure quotes, under its number. */
export interface Source {
  readonly number: number;
  readonly document: Document;
  readonly evidence: Evidence;
  /** The relations of the figure it stands for. */
  readonly relations: readonly Relation[];
  /** What it says of them. */
  readonly claims: readonly Claim[];
  /** Shortened around the words that say it, which are marked. */
  readonly quote: readonly QuotedWord[];
  /** The whole sentence, white space folded. */
  readonly sentence: string;
}

export interface Sources {
  readonly list: readonly Source[];
  /** Numbers by relation key. Never empty for a relation that was given. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** Documents behind the relations, by date then id, under their letter: A, B, … */
  readonly documents: ReadonlyMap<string, { readonly letter: string; readonly document: Document }>;
}

const quoteLimit = 210;
/** Two documents show that a relation is said twice; more sentences stand in the live view. */
const sourcesARelation = 2;

/** Numbers the sentences behind some relations, in the order of the relations. */
export function sourcesOf(contents: GraphContents, relations: readonly Relation[]): Sources {
  const index = graphIndex(contents);
  const found = new Map<string, { evidence: Evidence; relations: Relation[]; claims: Claim[] }>();
  for (const relation of relations) {
    const claims = relation.claims.flatMap((id) => index.claims.get(id) ?? []);
    for (const { claim, evidence } of best(relation, claims)) {
      const source = found.get(sentenceKey(evidence)) ?? { evidence, relations: [], claims: [] };
      source.relations.push(relation);
      source.claims.push(claim);
      found.set(sentenceKey(evidence), source);
    }
  }
  const list = [...found.values()].map(({ evidence, relations: said, claims }, at): Source => {
    const document = index.documents.get(evidence.document)!;
    return {
      number: at + 1,
      document,
      evidence,
      relations: said,
      claims,
      quote: shortenSentence(document.text, evidence.sentence, wordsToKeep(claims, evidence), quoteLimit),
      sentence: quoteAt(document.text, evidence.sentence),
    };
  });
  const numbers = new Map(
    relations.map((relation) => [
      relationKey(relation),
      list.filter((source) => source.relations.includes(relation)).map((source) => source.number),
    ]),
  );
  return {
    list,
    numbers,
    documents: letters(relations.flatMap((relation) => relation.documents.flatMap((id) => index.documents.get(id) ?? []))),
  };
}

/** One sentence a document, of the claim that says what the relation says: its status first, then money, then the earliest. */
function best(relation: Relation, claims: readonly Claim[]): { claim: Claim; evidence: Evidence }[] {
  const ranked = claims
    .flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence })))
    .sort(
      (a, b) =>
        Number(b.claim.status === relation.status) - Number(a.claim.status === relation.status) ||
        Number(b.claim.amount === relation.amount) - Number(a.claim.amount === relation.amount) ||
        a.evidence.sentence.start - b.evidence.sentence.start ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
  const byDocument = new Map(ranked.toReversed().map((each) => [each.evidence.document, each]));
  return ranked.filter((each) => byDocument.get(each.evidence.document) === each).slice(0, sourcesARelation);
}

function wordsToKeep(claims: readonly Claim[], sentence: Evidence): { words: Span[]; cues: Span[] } {
  const here = claims.flatMap((claim) => claim.evidence).filter((evidence) => sentenceKey(evidence) === sentenceKey(sentence));
  return {
    words: here.flatMap(({ subject, object, amount, date }) => [subject, object, ...(amount ? [amount] : []), ...(date ? [date] : [])]),
    cues: here.map(({ cue }) => cue),
  };
}

function letters(documents: readonly Document[]): Sources['documents'] {
  const inOrder = [...new Map(documents.map((document) => [document.id, document])).values()].sort(
    (a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id),
  );
  return new Map(inOrder.map((document, at) => [document.id, { letter: letter(at), document }]));
}

/** A to Z, then A2, B2, … */
function letter(at: number): string {
  const round = Math.floor(at / 26);
  return String.fromCharCode(65 + (at % 26)) + (round === 0 ? '' : String(round + 1));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
