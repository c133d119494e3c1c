/** Documents as the graph holds them, one by one, for loading them elsewhere. */
import { z } from 'zod';
import { EntenteError, StoreUnavailable } from '../model/errors.ts';
import { Entity } from '../model/entity.ts';
import { byCodeUnits } from './collect.ts';
import { claimOf, documentOf, mentionOf } from './rows.ts';
import type { CypherSession } from './session.ts';
import * as statements from './statements.ts';
import type { Loadable } from './store.ts';

const Fingerprint = z.object({ fingerprint: z.string() });
const FingerprintRow = Fingerprint.extend({ id: z.string() });
const CalledRow = z.object({
  id: z.string(),
  label: Entity.shape.label,
  fullName: z.string(),
  names: z.array(z.string()),
  allNames: z.array(z.string()).nullish(),
});

/** By id, code-unit order. */
export async function storedFingerprints(session: CypherSession): Promise<ReadonlyMap<string, string>> {
  const { rows } = await session.read(statements.documentFingerprints);
  const found = rows.map((row) => FingerprintRow.parse(row)).sort((a, b) => byCodeUnits(a.id, b.id));
  return new Map(found.map(({ id, fingerprint }) => [id, fingerprint]));
}

/**
 * What a document gave. Its entities bear the names that this document alone gives them, as they did when it was loaded.
 * @throws EntenteError where the graph does not hold it; StoreUnavailable where it was changed since it was loaded
 */
export async function storedDocument(session: CypherSession, id: string): Promise<Loadable> {
  const [found] = (await session.read(statements.storedDocument, { id })).rows;
  if (!found) throw new EntenteError(`The graph holds no document ${id}: it was withdrawn a moment ago.`);
  const mentioned = (await session.read(statements.storedMentions, { id })).rows;
  const claims = (await session.read(statements.storedClaims, { id })).rows;
  try {
    const entities = mentioned.map((row) => {
      const { id: entity, label, fullName, names, allNames } = CalledRow.parse(row);
      return { id: entity, label, name: fullName, names: allNames ?? names };
    });
    const mentions = mentioned.map(mentionOf).filter(({ count }) => count > 0);
    return {
      extraction: {
        document: documentOf(found),
        entities: entities.sort((a, b) => byCodeUnits(a.id, b.id)),
        mentions: mentions.map(({ document: _document, ...mention }) => mention).sort((a, b) => byCodeUnits(a.entity, b.entity)),
        claims: claims.map(claimOf).sort((a, b) => byCodeUnits(a.id, b.id)),
      },
      fingerprint: Fingerprint.parse(found).fingerprint,
    };
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    throw new StoreUnavailable(`The document ${id} was changed in the graph since it was loaded: build it again.`, { cause: error });
  }
}
