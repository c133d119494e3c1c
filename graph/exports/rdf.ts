/**
 * The graph as RDF, for linked data: entities, documents with their text, claims as reified statements, and for each the words that say
 * so as quotations of the document, by PROV-O and Web Annotation. No syntax: turtle.ts writes it.
 */
import type { Claim, Evidence } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import { relationsOf } from '../model/relations-of.ts';
import type { Span } from '../model/span.ts';
import { labels, labelNames } from '../ontology/labels.ts';
import { relation, relationTypes } from '../ontology/relations.ts';
import { groupBy } from '../store/collect.ts';
import type { GraphContents } from '../store/store.ts';
import { codePoints, type CodePoints } from './code-points.ts';

export const vocabularies = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  /** Labels, types of relations, and what the others have no word for. */
  term: 'urn:entente:term:',
  entity: 'urn:entente:entity:',
  document: 'urn:entente:document:',
  claim: 'urn:entente:claim:',
  quotation: 'urn:entente:quotation:',
} as const;

type Vocabulary = keyof typeof vocabularies;

/** A name in one of the vocabularies. */
export interface Name {
  readonly in: Vocabulary;
  readonly name: string;
}
export type RdfObject =
  | Name
  /** Any other address. */
  | { readonly iri: string }
  | { readonly value: string; readonly datatype?: Name; readonly language?: string }
  | { readonly properties: readonly Property[] };
export type Property = readonly [predicate: Name, object: RdfObject];

/** All that is said of one subject. */
export interface Description {
  readonly subject: Name;
  readonly properties: readonly Property[];
}

const name = (vocabulary: Vocabulary, local: string): Name => ({ in: vocabulary, name: local });
const a = name('rdf', 'type');
const text = (value: string): RdfObject => ({ value });
const typed = (value: string, datatype: string): RdfObject => ({ value, datatype: name('xsd', datatype) });
const integer = (value: number): RdfObject => typed(String(value), 'integer');
const optional = (predicate: Name, object: RdfObject | undefined): Property[] => (object === undefined ? [] : [[predicate, object]]);
const idOf = (vocabulary: Vocabulary, id: string): Name => name(vocabulary, encodeURIComponent(id));

/** Equal graphs give equal descriptions, in the same order. */
export function* descriptionsOf(contents: GraphContents): Iterable<Description> {
  yield* ontology();
  const mentioned = groupBy(contents.mentions, (mention) => mention.document);
  for (const document of contents.documents)
    yield describeDocument(document, mentioned.get(document.id)?.map(({ entity }) => idOf('entity', entity)) ?? []);
  const stated = groupBy(statedRelations(contents.claims), ({ head }) => head);
  for (const entity of contents.entities) yield describeEntity(entity, stated.get(entity.id) ?? []);
  const texts = new Map(contents.documents.map((document) => [document.id, codePoints(document.text)]));
  for (const claim of contents.claims) yield* describeClaim(claim, texts);
}

function* ontology(): Iterable<Description> {
  for (const label of labelNames)
    yield {
      subject: name('term', label),
      properties: [
        [a, name('rdfs', 'Class')],
        [name('rdfs', 'comment'), { value: labels[label].meaning, language: 'en' }],
      ],
    };
  for (const type of relationTypes)
    yield {
      subject: name('term', type),
      properties: [
        [a, name('rdf', 'Property')],
        [name('rdfs', 'comment'), { value: relation(type).meaning, language: 'en' }],
      ],
    };
}

function describeDocument(document: Document, mentions: readonly Name[]): Description {
  const { id, title, date, publisher, url, language, sha256 } = document;
  return {
    subject: idOf('document', id),
    properties: [
      [a, name('prov', 'Entity')],
      [a, name('nif', 'Context')],
      [name('dcterms', 'identifier'), text(id)],
      [name('dcterms', 'title'), text(title)],
      ...optional(name('dcterms', 'issued'), date === undefined ? undefined : dateOf(date)),
      ...optional(name('schema', 'publisher'), publisher === undefined ? undefined : text(publisher)),
      ...optional(name('dcterms', 'source'), url === undefined ? undefined : isAddress(url) ? { iri: url } : text(url)),
      [name('dcterms', 'language'), text(language)],
      [name('schema', 'sha256'), text(sha256)],
      ...mentions.map((entity): Property => [name('schema', 'mentions'), entity]),
      [name('nif', 'isString'), text(document.text)],
    ],
  };
}

/** What documents state as done or going on; that which they plan, call for or deny stands in claims alone. */
function statedRelations(claims: readonly Claim[]): { readonly head: string; readonly property: Property }[] {
  return relationsOf(claims.filter(({ negated }) => !negated))
    .filter(({ status }) => status === 'done' || status === 'ongoing')
    .map(({ head, type, tail }) => ({ head, property: [name('term', type), idOf('entity', tail)] }));
}

function describeEntity({ id, label, name: called, names }: Entity, stated: readonly { readonly property: Property }[]): Description {
  return {
    subject: idOf('entity', id),
    properties: [
      [a, name('term', label)],
      [name('skos', 'prefLabel'), text(called)],
      ...names.filter((each) => each !== called).map((each): Property => [name('skos', 'altLabel'), text(each)]),
      ...stated.map(({ property }) => property),
    ],
  };
}

function* describeClaim(claim: Claim, texts: ReadonlyMap<string, CodePoints>): Iterable<Description> {
  const { id, head, type, tail, status, date, amount, currency, negated, attributedTo, confidence, evidence } = claim;
  const quotations = evidence.map((_, i) => idOf('quotation', `${id}-${i + 1}`));
  yield {
    subject: idOf('claim', id),
    properties: [
      [a, name('rdf', 'Statement')],
      [a, name('prov', 'Entity')],
      [name('rdf', 'subject'), idOf('entity', head)],
      [name('rdf', 'predicate'), name('term', type)],
      [name('rdf', 'object'), idOf('entity', tail)],
      [name('term', 'status'), text(status)],
      [name('term', 'negated'), typed(String(negated), 'boolean')],
      ...optional(name('term', 'date'), date === undefined ? undefined : dateOf(date)),
      ...optional(name('term', 'amount'), amount === undefined ? undefined : decimal(amount)),
      ...optional(name('schema', 'currency'), currency === undefined ? undefined : text(currency)),
      ...optional(name('term', 'attributedTo'), attributedTo === undefined ? undefined : text(attributedTo)),
      [name('term', 'confidence'), decimal(confidence)],
      ...quotations.map((quotation): Property => [name('prov', 'wasDerivedFrom'), quotation]),
    ],
  };
  for (const [i, each] of evidence.entries()) {
    const subject = quotations[i];
    const words = texts.get(each.document);
    if (subject && words) yield describeQuotation(subject, each, words);
  }
}

const parts = ['subject', 'cue', 'object', 'status', 'date', 'amount', 'attributedTo'] as const;

function describeQuotation(subject: Name, evidence: Evidence, words: CodePoints): Description {
  const source = idOf('document', evidence.document);
  const quote = words.text(evidence.sentence);
  return {
    subject,
    properties: [
      [a, name('prov', 'Entity')],
      [a, name('oa', 'SpecificResource')],
      [name('prov', 'wasQuotedFrom'), source],
      [name('prov', 'value'), text(quote)],
      [name('term', 'rule'), text(evidence.rule)],
      [name('oa', 'hasSource'), source],
      [name('oa', 'hasSelector'), position(evidence.sentence, words)],
      [
        name('oa', 'hasSelector'),
        {
          properties: [
            [a, name('oa', 'TextQuoteSelector')],
            [name('oa', 'exact'), text(quote)],
          ],
        },
      ],
      ...parts.flatMap((part) => {
        const span = evidence[part];
        return optional(name('term', `${part}At`), span && position(span, words));
      }),
    ],
  };
}

function position(span: Span, words: CodePoints): RdfObject {
  return {
    properties: [
      [a, name('oa', 'TextPositionSelector')],
      [name('oa', 'start'), integer(words.at(span.start))],
      [name('oa', 'end'), integer(words.at(span.end))],
    ],
  };
}

/** A day, a month or a year by its type; quarters and ranges have none. */
function dateOf(date: string): RdfObject {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(date)) return typed(date, 'date');
  if (/^\d{4}-\d{2}$/u.test(date)) return typed(date, 'gYearMonth');
  return /^\d{4}$/u.test(date) ? typed(date, 'gYear') : text(date);
}

function decimal(value: number): RdfObject {
  const written = String(value);
  return typed(written, written.includes('e') ? 'double' : 'decimal');
}

const isAddress = (url: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(url);
