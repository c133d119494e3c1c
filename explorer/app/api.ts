import type {
  DocumentDetail,
  EntityDetail,
  GraphSummary,
  ListedQuery,
  Neighbourhood,
  Problem,
  QueryRequest,
  QueryResult,
  RelationDetail,
  SearchResult,
  View,
} from '../api/schemas.ts';
import type { RelationType } from '../../graph/ontology/relations.ts';

/** A request that failed: no answer, or a problem the server describes. The message can be shown to anyone. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly answered: boolean;

  constructor(message: string, answered: boolean) {
    super(message);
    this.answered = answered;
  }
}

/** As many neighbours as one request may ask for. */
const neighboursAtMost = 500;

/**
 * The explorer's HTTP API. Answers are kept for as long as the page lives, since the graph does not change under it;
 * failures are not.
 */
export class Api {
  readonly #answers = new Map<string, Promise<unknown>>();

  summary(): Promise<GraphSummary> {
    return this.#get('/api/summary');
  }
  search(words: string, limit = 8): Promise<SearchResult> {
    return this.#get(`/api/search?q=${encodeURIComponent(words)}&limit=${limit}`);
  }
  entity(id: string): Promise<EntityDetail> {
    return this.#get(`/api/entities/${encodeURIComponent(id)}`);
  }
  neighbourhood(id: string): Promise<Neighbourhood> {
    return this.#get(`/api/entities/${encodeURIComponent(id)}/neighbourhood?limit=${neighboursAtMost}`);
  }
  relations(types: readonly RelationType[]): Promise<View> {
    return this.#get(`/api/relations?types=${types.join(',')}`);
  }
  relation(head: string, type: RelationType, tail: string): Promise<RelationDetail> {
    return this.#get(`/api/relations/${[head, type, tail].map(encodeURIComponent).join('/')}`);
  }
  document(id: string): Promise<DocumentDetail> {
    return this.#get(`/api/documents/${encodeURIComponent(id)}`);
  }

  queries(): Promise<ListedQuery[]> {
    return this.#get('/api/queries');
  }
  /** Runs read-only Cypher; never kept. */
  query(request: QueryRequest): Promise<QueryResult> {
    return fetchJson('/api/query', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
    });
  }

  /** Address of the figure that is frozen for a briefing. */
  snapshotAddress(about: string, minConfidence: number): string {
    const sure = minConfidence > 0 ? `&minConfidence=${minConfidence}` : '';
    return `/api/picture.svg?about=${encodeURIComponent(about)}&depth=1${sure}`;
  }

  #get<T>(path: string): Promise<T> {
    const known = this.#answers.get(path);
    // The path decides the type of the answer: each method above names both.
    if (known) return known as Promise<T>;
    const answer = fetchJson<T>(path);
    this.#answers.set(path, answer);
    answer.catch(() => this.#answers.delete(path));
    return answer;
  }
}

async function fetchJson<T>(path: string, init: RequestInit = { headers: { accept: 'application/json' } }): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error instanceof TypeError) throw new ApiError('The server did not answer.', false);
    throw error;
  }
  if (response.ok) return (await response.json()) as T;
  throw new ApiError(await problemIn(response), true);
}

async function problemIn(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('json')) return `The server answered with ${response.status}.`;
  const { detail, title } = (await response.json()) as Partial<Problem>;
  return detail ?? title ?? `The server answered with ${response.status}.`;
}
