import { byCodeUnits } from './collect.ts';
import { claimOf, documentOf, entityOf, mentionOf } from './rows.ts';
import type { CypherSession } from './session.ts';
import * as statements from './statements.ts';
import type { GraphContents } from './store.ts';

/** Reads the whole graph, by id, code-unit order; mentions by document, then entity. */
export async function contentsOf(session: CypherSession): Promise<GraphContents> {
  const documents = await session.read(statements.allDocuments);
  const entities = await session.read(statements.allEntities);
  const claims = await session.read(statements.allClaims);
  const mentions = await session.read(statements.allMentions);
  return {
    documents: documents.rows.map(documentOf).sort(byId),
    entities: entities.rows.map(entityOf).sort(byId),
    claims: claims.rows.map(claimOf).sort(byId),
    mentions: mentions.rows
      .map(mentionOf)
      .filter((mention) => mention.count > 0)
      .sort((a, b) => byCodeUnits(a.document, b.document) || byCodeUnits(a.entity, b.entity)),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodeUnits(a.id, b.id);
}
