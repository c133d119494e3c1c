import { z } from 'zod';
import { StoreUnavailable } from '../model/errors.ts';
import { byCodeUnits } from './collect.ts';
import { claimOf, documentOf, entityOf, mentionOf } from './rows.ts';
import type { CypherSession } from './session.ts';
import * as statements from './statements.ts';
import type { GraphContents } from './store.ts';

/**
 * Reads the whole graph, by id, code-unit order; mentions by document, then entity.
 * @throws StoreUnavailable where it holds documents, entities or claims that were not stored as such
 */
export async function contentsOf(session: CypherSession): Promise<GraphContents> {
  const documents = await session.read(statements.allDocuments);
  const entities = await session.read(statements.allEntities);
  const claims = await session.read(statements.allClaims);
  const mentions = await session.read(statements.allMentions);
  try {
    return {
      documents: documents.rows.map(documentOf).sort(byId),
      entities: entities.rows.map(entityOf).sort(byId),
      claims: claims.rows.map(claimOf).sort(byId),
      mentions: mentions.rows
        .map(mentionOf)
        .filter((mention) => mention.count > 0)
        .sort((a, b) => byCodeUnits(a.document, b.document) || byCodeUnits(a.entity, b.entity)),
    };
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    throw new StoreUnavailable(
      'The graph holds documents, entities or claims that Entente did not write or that were changed since: build it again, into an empty graph.',
      { cause: error },
    );
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodeUnits(a.id, b.id);
}
