import MiniSearch from 'minisearch';
import { quoteAt } from '../model/span.ts';
import type { GraphContents } from '../store/store.ts';
import { graphIndex, sentenceKey } from './graph-index.ts';

/** Full text over names of entities and sentences of claims. */
export interface SearchIndex {
  /** Names that fit, best first; an entity comes once a name. */
  names(query: string): { entity: string; name: string; score: number }[];
  /** Keys of sentences (`sentenceKey`) that hold all the words, best first. */
  sentences(query: string, limit: number): string[];
}

const built = new WeakMap<GraphContents, SearchIndex>();

/** The search index of some contents; built once, on first use. */
export function searchIndex(contents: GraphContents): SearchIndex {
  const known = built.get(contents);
  if (known) return known;
  const index = buildIndex(contents);
  built.set(contents, index);
  return index;
}

/** Words in lower case without accents and punctuation, one blank between: what counts when names are compared. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

/** Words that tell no name from another. */
const fillers = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'on', 'in', 'to', 's']);

const indexing = {
  tokenize: (text: string): string[] => plainWords(text).split(' '),
  processTerm: (term: string): string | null => (fillers.has(term) ? null : term),
};

function buildIndex(contents: GraphContents): SearchIndex {
  const names = namesOf(contents);
  const sentences = sentencesOf(contents);
  return {
    names(query) {
      const options = { prefix: true, fuzzy: (term: string) => (term.length > 3 ? 0.25 : false), boost: { name: 2 } };
      // “cyber security” means “cybersecurity” as well.
      const joined = plainWords(query).replaceAll(' ', '');
      const all = names.search({ combineWith: 'OR', queries: [{ ...options, combineWith: 'AND', queries: [query] }, joined] }, options);
      const found = all.length > 0 ? all : names.search(query, { ...options, combineWith: 'OR' });
      return found.map((hit) => ({ entity: String(hit['entity']), name: String(hit['name']), score: hit.score }));
    },
    sentences(query, limit) {
      const found = sentences.search(query, { prefix: true, combineWith: 'AND' });
      return found.slice(0, limit).map((hit) => String(hit.id));
    },
  };
}

function namesOf(contents: GraphContents): MiniSearch {
  const index = new MiniSearch({
    fields: ['name', 'initials'],
    storeFields: ['entity', 'name'],
    ...indexing,
  });
  for (const entity of contents.entities) {
    index.addAll(entity.names.map((name, at) => ({ id: `${entity.id} ${at}`, entity: entity.id, name, initials: initials(name) })));
  }
  return index;
}

/** "European Counter Terrorism Centre" → "ectc": what people type though no document may write it. */
function initials(name: string): string {
  const capitals = [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)];
  return capitals.length < 3 ? '' : capitals.join('');
}

function sentencesOf(contents: GraphContents): MiniSearch {
  const index = new MiniSearch({ fields: ['quote'], ...indexing });
  const texts = graphIndex(contents).documents;
  const quotes = new Map<string, string>();
  for (const claim of contents.claims) {
    for (const evidence of claim.evidence) {
      quotes.set(sentenceKey(evidence), quoteAt(texts.get(evidence.document)?.text ?? '', evidence.sentence));
    }
  }
  index.addAll([...quotes].map(([id, quote]) => ({ id, quote })));
  return index;
}
