import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayWrite, refuseUnlessReading, refuseUnlessWriting } from '../../graph/store/refuse.ts';

function verdict(cypher: string): string {
  try {
    refuseUnlessReading(cypher);
    return 'passes';
  } catch (error) {
    return String(error);
  }
}

describe('a query by its text', () => {
  test.each([
    'MATCH (n) RETURN n AS n',
    'MATCH (c:Claim) RETURN c.start AS start, c.end AS end ORDER BY start LIMIT 5',
    'MATCH (n) WHERE n.set = 1 AND n:Create RETURN n.delete AS set',
    'RETURN \'DELETE (n) // SET\' AS text, "MERGE" AS other, `CREATE` AS name',
    "RETURN 'it\\'s SET' AS text // CREATE\n",
    'CALL db.labels() YIELD label RETURN label AS label',
    "CALL grafeo.search.text('Entity', 'searchText', 'x', 3) YIELD node_id, score RETURN score AS score",
    'MATCH (n) CALL { WITH n RETURN 1 AS one } RETURN one AS one',
    'MATCH (n) CALL (n) { RETURN 1 AS one } RETURN one AS one',
    'SHOW INDEXES',
    'WITH {set: 1, create: 2} AS map RETURN map.set AS x, $delete AS y',
  ])('passes where it only reads: %s', (cypher) => {
    expect(() => refuseUnlessReading(cypher)).not.toThrow();
  });

  test.each([
    ['CREATE (n)', /\(CREATE\)/u],
    ['match (n) set n.x = 1', /\(SET\)/u],
    ['MATCH (n)\nDETACH\tDELETE n', /\(DETACH\)/u],
    ['RETURN 1 AS x; COMMIT', /\(COMMIT\)/u],
    ['USE system SHOW USERS', /\(USE\)/u],
    ["RETURN '\\\\' AS x CREATE (n:Hidden) RETURN '' AS y", /\(CREATE\)/u],
    ['RETURN 1 AS x /* // */ MERGE (n)', /\(MERGE\)/u],
    ["LOAD CSV FROM 'x' AS l RETURN l AS l", /^LOAD CSV/u],
    ['LOAD /* */ CSV', /^LOAD CSV/u],
    ['L\\u004fAD CSV', /^LOAD CSV/u],
    ['LOAD\u001cCSV', /^LOAD CSV/u],
    ["RETURN 'LOAD CSV' AS x", /^LOAD CSV/u],
    ['CALL apoc.load.json("http://x") YIELD value RETURN value AS v', /apoc\.load\.json/u],
    ['CALL apoc . load . json("http://x") YIELD value RETURN value AS v', /apoc\.load\.json/u],
    ['CALL `apoc`.load.json("x") YIELD value RETURN value AS v', /may not be called/u],
  ])('is refused where it may do more: %s', (cypher, reason) => {
    expect(() => refuseUnlessReading(cypher)).toThrow(reason);
  });

  test('is refused wherever a writing clause stands between reading ones', () => {
    const blank = constantFrom(' ', '\n', '\t', '/* x */', ' // y\n');
    const reading = constantFrom('MATCH (n)', "WITH 'a' AS a", 'UNWIND [1] AS x', 'WHERE n.name = "b"', 'MATCH (m:`c d`)');
    const writing = constantFrom('CREATE (x)', 'MERGE (x)', 'SET n.x = 1', 'DELETE n', 'REMOVE n.x', 'FOREACH (y IN [1] | SET n.x = y)');
    assert(
      property(array(reading), array(reading), writing, blank, (before, after, write, between) => {
        const query = [...before, write, ...after].join(between);
        expect(() => refuseUnlessReading(query)).toThrow(/would change the graph/u);
      }),
    );
  });

  test.each(["'\\'".repeat(50_000), '/*'.repeat(50_000), `LOAD${'/**/'.repeat(25_000)}`, '`'.repeat(99_999), 'CALL a'.repeat(20_000)])(
    'is judged in a moment, however it is made (%#)',
    (cypher) => {
      const started = performance.now();
      expect(verdict(cypher)).toMatch(/^(?:passes|CypherRefused: .*)$/su);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});

describe('a query of who may write', () => {
  test.each([
    'MATCH (n) RETURN n AS n',
    'CREATE (n:Note {text: $text})',
    'CREATE (:A)-[:B]->(:C) SET n.x = 1',
    'CREATE p = (:A)-[:B]->(:C) RETURN p',
    'MERGE (n:A {k: 1}) ON CREATE SET n.x = 1 ON MATCH SET n.y = 2',
    'MATCH (n) REMOVE n.x DETACH DELETE n',
    'FOREACH (x IN [1] | CREATE (:A {x: x}))',
    "CREATE (n:Note {text: 'CREATE INDEX; DROP'}) // GRANT",
    'RETURN n.drop AS alter',
  ])('passes: %s', (cypher) => {
    expect(() => refuseUnlessWriting(cypher)).not.toThrow();
  });

  test.each([
    ['CREATE INDEX FOR (n:A) ON (n.k)', /\(CREATE\)/u],
    ['create\nconstraint x FOR (n:A) REQUIRE n.k IS UNIQUE', /\(CREATE\)/u],
    ['CREATE/**/FULLTEXT INDEX x FOR (n:A) ON EACH [n.k]', /\(CREATE\)/u],
    ['CREATE OR REPLACE USER x', /\(CREATE\)/u],
    ['CREATE `INDEX` FOR (n:A) ON (n.k)', /\(CREATE\)/u],
    ['MATCH (n) CREATE (m) CREATE DATABASE x', /\(CREATE\)/u],
    ['DROP CONSTRAINT entity_id_unique', /\(DROP\)/u],
    ['ALTER USER neo4j', /\(ALTER\)/u],
    ['GRANT ROLE x TO y', /\(GRANT\)/u],
    ['CREATE (n); COMMIT', /\(COMMIT\)/u],
    ['USE system CREATE (n)', /\(USE\)/u],
    ["LOAD CSV FROM 'x' AS l CREATE (n {l: l})", /^LOAD CSV/u],
    ["CREATE (n) WITH n LOAD/**/CSV FROM 'x' AS l RETURN l", /^LOAD CSV/u],
    ['CREATE (n) WITH n CALL db.create.setNodeVectorProperty(n, "x", [1])', /db\.create/u],
  ])('is refused where it may do more: %s', (cypher, reason) => {
    expect(() => refuseUnlessWriting(cypher)).toThrow(reason);
    expect(mayWrite(cypher)).toBe(true);
  });
});
