import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EntenteError } from '../../graph/model/errors.ts';
import type { Extraction } from '../../graph/model/extraction.ts';
import { relationsOf } from '../../graph/model/relations-of.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { goldExtractions } from '../support/gold-extraction.ts';
import { hostileExtraction, hostileNames } from './hostile-extraction.ts';
import { entity, extractionOf } from './made-extraction.ts';

/** All that can be seen of a graph: its export version, and what a stranger's query counts. */
async function state(store: GraphStore): Promise<object> {
  const version = await store.dataVersion();
  const nodes = await store.query('MATCH (n) RETURN count(n) AS count');
  const relationships = await store.query('MATCH ()-[r]->() RETURN count(r) AS count');
  return { version, nodes: nodes.rows[0]?.['count'], relationships: relationships.rows[0]?.['count'] };
}

const report = (): Extraction => goldExtractions()[0]!;
const press = (): Extraction => goldExtractions()[1]!;

/** What every adapter must do alike. @param open gives a fresh, empty store */
export function storeContract(open: () => Promise<GraphStore>): void {
  let store: GraphStore;
  const load = async (...extractions: readonly Extraction[]): Promise<void> => {
    for (const extraction of extractions) await store.load(extraction);
  };
  const one = async (cypher: string): Promise<unknown> => (await store.query(cypher)).rows[0];

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('loading', () => {
    test('gives back every document, entity, mention and claim as it was loaded', async () => {
      const gold = report();
      expect(await store.load(gold)).toEqual({ changed: true, entities: gold.entities.length, claims: gold.claims.length });
      const contents = await store.contents();
      expect(contents.documents).toEqual([gold.document]);
      expect(contents.entities).toEqual(gold.entities);
      expect(contents.mentions).toEqual(gold.mentions.map((mention) => ({ ...mention, document: gold.document.id })));
      expect(contents.claims).toEqual(gold.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    });

    test('twice changes nothing', async () => {
      await load(report(), press());
      const before = await state(store);
      expect(await store.load(report())).toMatchObject({ changed: false });
      expect(await store.load(press())).toMatchObject({ changed: false });
      expect(await state(store)).toEqual(before);
    });

    test('in another order gives the same graph', async () => {
      await load(report(), press());
      const before = await state(store);
      await store.withdraw(report().document.id);
      await store.withdraw(press().document.id);
      await load(press(), report());
      expect(await state(store)).toEqual(before);
    });

    test('a changed document replaces its former self', async () => {
      await load(press(), report());
      const before = await state(store);
      const changed = press();
      const shorter = { ...changed, document: { ...changed.document, title: 'Another title' }, claims: changed.claims.slice(0, 3) };
      expect(await store.load(shorter)).toMatchObject({ changed: true });
      expect((await store.contents()).claims).toHaveLength(report().claims.length + 3);
      await load(press());
      expect(await state(store)).toEqual(before);
    });

    test('two at once gives both', async () => {
      await Promise.all([store.load(report()), store.load(press())]);
      const claims = report().claims.length + press().claims.length;
      expect((await store.contents()).claims).toHaveLength(claims);
    });

    test('joins the names of all documents whatever their order', async () => {
      const other = entity('Country', 'nl', ['Netherlands']);
      const short = extractionOf('a', 'ENISA meets Netherlands', [entity('Agency', 'enisa', ['ENISA']), other], []);
      const long = extractionOf('b', 'EU Agency for Cybersecurity', [entity('Agency', 'enisa', ['EU Agency for Cybersecurity'])], []);
      await load(short, long);
      const joined = (await store.contents()).entities.find(({ label }) => label === 'Agency');
      expect(joined).toMatchObject({ name: 'EU Agency for Cybersecurity', names: ['ENISA', 'EU Agency for Cybersecurity'] });
      await store.withdraw('b');
      expect((await store.contents()).entities.find(({ label }) => label === 'Agency')).toMatchObject({ name: 'ENISA', names: ['ENISA'] });
    });

    test('keeps hostile names, titles and ids as they are', async () => {
      const hostile = hostileExtraction();
      await load(hostile);
      const contents = await store.contents();
      expect(contents.entities).toEqual(hostile.entities);
      expect(contents.documents).toEqual([hostile.document]);
      expect(contents.claims).toEqual(hostile.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      expect(await store.query('MATCH (n:Hacked) RETURN n AS n')).toMatchObject({ rows: [] });
      const named = await store.query('MATCH (e:Entity) WHERE e.name IN $names RETURN count(e) AS count', { names: [...hostileNames] });
      expect(named.rows).toEqual([{ count: hostileNames.length }]);
    });

    test('a claim about an entity that is not there is refused and nothing is kept', async () => {
      await load(report());
      const before = await state(store);
      const wrong = press();
      await expect(store.load({ ...wrong, entities: wrong.entities.slice(1) })).rejects.toThrow(EntenteError);
      expect(await state(store)).toEqual(before);
    });

    test('that fails half way leaves nothing', async () => {
      await load(report());
      const before = await state(store);
      const wrong = press();
      // Two claims of one id: the second breaks a constraint when document, entities and mentions are written already.
      const failing = { ...wrong, claims: [...wrong.claims, { ...wrong.claims[0]!, status: 'called-for' as const }] };
      await expect(store.load(failing)).rejects.toThrow(EntenteError);
      expect(await state(store)).toEqual(before);
      const known = new Set((await store.contents()).claims.map(({ id }) => id));
      expect((await store.searchClaims('Europol radicalisation', 100)).filter(({ id }) => !known.has(id))).toEqual([]);
      expect(await store.load(press())).toMatchObject({ changed: true });
    });
  });

  describe('withdrawing', () => {
    test('leaves the graph as if the document had never been seen', async () => {
      await load(report());
      const before = await state(store);
      await load(press());
      expect(await store.withdraw(press().document.id)).toBe(true);
      expect(await state(store)).toEqual(before);
    });

    test('the last document leaves nothing', async () => {
      await load(press());
      await store.withdraw(press().document.id);
      expect(await state(store)).toMatchObject({ nodes: 0, relationships: 0 });
    });

    test('one that is not there says so', async () => {
      expect(await store.withdraw('never-seen')).toBe(false);
    });
  });

  describe('relations', () => {
    test('the Commission funds Europol with 5 million euro, planned', async () => {
      await load(report(), press());
      const row = await one(
        "MATCH (c:Institution {name: 'European Commission'})-[f:FUNDS]->(e:Agency {name: 'Europol'}) RETURN f.amount AS amount, f.currency AS currency, f.status AS status, f.count AS count, f.documents AS documents",
      );
      expect(row).toEqual({ amount: 5_000_000, currency: 'EUR', status: 'planned', count: 1, documents: [press().document.id] });
    });

    test('are exactly those that the claims support', async () => {
      await load(report(), press());
      const relations = relationsOf((await store.contents()).claims);
      const stored = await store.query('MATCH (h:Entity)-[r]->(t:Entity) RETURN h.id AS head, r AS relation, t.id AS tail');
      const rows = stored.rows.map(({ head, relation, tail }) => {
        const { type, properties } = relation as { type: string; properties: Record<string, unknown> };
        return { head, type, tail, ...properties };
      });
      expect(new Set(rows)).toEqual(new Set(relations));
      expect(rows).toHaveLength(relations.length);
    });

    test('without direction are one, and strongest status wins', async () => {
      const [a, b] = [entity('Agency', 'a', ['Aye']), entity('Agency', 'b', ['Bee'])];
      const said = { type: 'COOPERATES_WITH', confidence: 1 } as const;
      await load(
        extractionOf('x', 'Aye works with Bee', [a, b], [{ ...said, head: a, tail: b, status: 'planned', date: '2017' }]),
        extractionOf('y', 'Bee works with Aye', [a, b], [{ ...said, head: b, tail: a, status: 'done', date: '2018-02' }]),
      );
      const both = await store.query(
        'MATCH ()-[r:COOPERATES_WITH]->() RETURN r.count AS count, r.status AS status, r.firstDate AS first, r.lastDate AS last',
      );
      expect(both.rows).toEqual([{ count: 2, status: 'done', first: '2017', last: '2018-02' }]);
      await store.withdraw('y');
      const left = await store.query(
        'MATCH ()-[r:COOPERATES_WITH]->() RETURN r.count AS count, r.status AS status, r.firstDate AS first, r.lastDate AS last',
      );
      expect(left.rows).toEqual([{ count: 1, status: 'planned', first: '2017', last: '2017' }]);
    });
  });

  describe('querying', () => {
    const writing = [
      'CREATE (n:Made) RETURN n AS n',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n) SET n.name = 1',
      'MATCH (n:Entity) REMOVE n:Entity',
      'MERGE (n:Made {id: 1}) RETURN n AS n',
      'CREATE INDEX made IF NOT EXISTS FOR (n:Made) ON (n.id)',
      'DROP CONSTRAINT entity_id_unique IF EXISTS',
      'MATCH (n) /* harmless */ sEt/**/n.x=1 RETURN n AS n',
      'UNWIND [1] AS x CALL { CREATE (n:Made) RETURN n AS n } RETURN n AS n',
      'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
    ];
    test.each(writing)('refuses what would write and changes nothing: %s', async (cypher) => {
      await load(press());
      const before = await state(store);
      await expect(store.query(cypher)).rejects.toMatchObject({ name: 'CypherRefused' });
      expect(await state(store)).toEqual(before);
    });

    const reachingOut = [
      'LOAD CSV FROM "file:///etc/hostname" AS line RETURN line AS line',
      'LOAD/**/CSV FROM "file:///etc/hostname" AS line RETURN line AS line',
      'LO\\u0041D CSV FROM "file:///etc/hostname" AS line RETURN line AS line',
      'CALL dbms.listConfig() YIELD name RETURN name AS name',
      'CALL `db`.`labels`() YIELD label RETURN label AS label',
    ];
    test.each(reachingOut)('refuses what reads more than the graph: %s', async (cypher) => {
      await expect(store.query(cypher)).rejects.toMatchObject({ name: 'CypherRefused' });
    });

    test('says in a sentence what is wrong with the syntax', async () => {
      const error: unknown = await store.query('MATCH (n) RETUR n').catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'CypherRefused' });
      expect(String(error)).toMatch(/^CypherRefused: The query cannot be run: .+\.$/u);
    });

    test('takes words of Cypher in strings, names and comments for what they are', async () => {
      await load(press());
      const { rows } = await store.query("MATCH (n:Entity {name: 'Europol'}) // SET n.x = 1\nRETURN n.name AS `set`, 'DELETE' AS text");
      expect(rows).toEqual([{ set: 'Europol', text: 'DELETE' }]);
    });

    test('gives nodes, relationships, lists, maps and nothing as plain values', async () => {
      await load(press());
      const row = await one(
        "MATCH (c:Claim {type: 'FUNDS'})-[s:HEAD]->(e:Entity {name: 'European Commission'}) RETURN e AS node, s AS link, [1, 2.5, 'x', true, null] AS list, {b: 1, a: e.missing} AS map, labels(e) AS labels LIMIT 1",
      );
      expect(row).toMatchObject({
        node: { labels: ['Entity', 'Institution'], properties: { name: 'European Commission', label: 'Institution' } },
        link: { type: 'HEAD', properties: {} },
        list: [1, 2.5, 'x', true, null],
        map: { a: null, b: 1 },
      });
    });

    test('takes parameters, whole numbers as integers', async () => {
      const { rows, columns } = await store.query('UNWIND range(1, $n) AS x RETURN x AS x, $name AS name LIMIT $limit', {
        n: 5,
        name: "O'Brien",
        limit: 2,
      });
      expect(columns).toEqual(['x', 'name']);
      expect(rows).toEqual([
        { x: 1, name: "O'Brien" },
        { x: 2, name: "O'Brien" },
      ]);
    });

    test('names the columns where there are no rows', async () => {
      expect(await store.query('MATCH (n:Nothing) RETURN n.b AS b, n.a AS a')).toEqual({ columns: ['b', 'a'], rows: [] });
    });
  });

  describe('searching', () => {
    test('finds Europol by name, first', async () => {
      await load(report(), press());
      const [best] = await store.searchEntities('europol', 5);
      expect((await store.contents()).entities.find(({ id }) => id === best?.id)?.name).toBe('Europol');
    });

    test('finds claims by words of their sentence', async () => {
      await load(report(), press());
      const found = await store.searchClaims('€5 million Europol', 3);
      const claims = new Map((await store.contents()).claims.map((claim) => [claim.id, claim]));
      expect(found.length).toBeGreaterThan(0);
      expect(claims.get(found[0]!.id)).toMatchObject({ type: 'FUNDS', amount: 5_000_000 });
    });

    test('takes any text as words', async () => {
      await load(press());
      for (const query of ['', '   ', '"', 'AND OR NOT', 'a:b (c [d {e ~ * ? \\', "'); MATCH (n) DETACH DELETE n"])
        expect(await store.searchEntities(query, 3)).toBeInstanceOf(Array);
    });

    test('finds no more than asked, and nothing that was withdrawn', async () => {
      await load(press());
      expect((await store.searchClaims('Commission', 2)).length).toBe(2);
      await store.withdraw(press().document.id);
      expect(await store.searchClaims('Commission', 2)).toEqual([]);
    });
  });
}
