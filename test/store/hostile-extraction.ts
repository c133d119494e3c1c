import type { Extraction } from '../../graph/model/extraction.ts';
import { entityId, sha256 } from '../../graph/model/ids.ts';
import { claimBetween } from './made-extraction.ts';

/** Names that a careless statement would run, break at, or change. */
export const hostileNames = [
  `Robert"); MATCH (n) DETACH DELETE n //`,
  `O'Brien \\' OR 1=1`,
  '`Agency`) SET n:Hacked',
  '$rows {id: "x"} \\u0041',
  'Ünïcode 🇪🇺 नेटवर्क \u202Eright to left',
  'tab\tnew\nline\r\u0001',
] as const;

/** One document whose text is its hostile names, with a claim from each to the next. */
export function hostileExtraction(): Extraction {
  const id = "it's a `document` {id: 1}";
  const text = hostileNames.join(' funds ');
  const entities = hostileNames.map((name) => ({ id: entityId('Agency', name), label: 'Agency' as const, name, names: [name] }));
  const claims = entities.slice(1).map((tail, i) => claimBetween(id, text, { head: entities[i]!, tail, type: 'FUNDS', status: 'done' }));
  return {
    document: { id, title: '"}) DELETE d //', language: 'en', sha256: sha256(text), text },
    entities: entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: entities
      .map((entity) => ({ entity: entity.id, count: 1, names: entity.names }))
      .sort((a, b) => (a.entity < b.entity ? -1 : 1)),
    claims,
  };
}
