import { describe, expect, test } from 'vitest';
import { embeddedCypher } from '../../graph/store/dialect.ts';

/** White space aside. */
const translated = (cypher: string): string => embeddedCypher(cypher).replace(/\s+/gu, ' ').trim();

describe('what both engines take is left as it is', () => {
  test.each([
    'MATCH (a:Entity)-[f:FUNDS|SUPPORTS*1..2]->(b {name: "x"}) WHERE NOT f.negated RETURN a, b.name AS name ORDER BY name LIMIT 3',
    'MATCH (e:Entity) WHERE e.name STARTS WITH "a" AND e.name ENDS WITH "b" WITH e RETURN e',
    "RETURN '(n:A|B) || sum(x)' AS a // round(x), n:A|B",
    'RETURN (1 + 2) * 3 AS n, {with: 1, sum: 2} AS m, [x IN [1] | x] AS l',
    'MATCH (sum:Agency) RETURN sum, count(sum) AS round',
    'MATCH (a:Agency) RETURN collect(a.name) AS names',
  ])('%s', (cypher) => {
    expect(embeddedCypher(cypher)).toBe(cypher);
  });
});

describe('what the engine spells differently is translated', () => {
  test.each([
    ['RETURN 1 + 1, x.`a b`', 'RETURN 1 + 1 AS `1 + 1`, x.`a b` AS `x.``a b```'],
    ['MATCH (a) RETURN DISTINCT a.name, a', 'MATCH (a) RETURN DISTINCT a.name AS `a.name`, a'],
    ['MATCH (a) RETURN a {.name}', 'MATCH (a) RETURN a {.name} AS `a`'],
    ['RETURN sum(x.y) AS s', 'RETURN coalesce(sum(x.y), 0) AS s'],
    ['RETURN round(sum(x)) AS s', 'RETURN toFloat(floor((coalesce(sum(x), 0)) + 0.5)) AS s'],
    ['RETURN isEmpty(l) AS e', 'RETURN (size(l) = 0) AS e'],
    ['RETURN date(d.date).month AS m', 'RETURN toInteger(substring(toString(date(d.date)), 5, 2)) AS m'],
    ['RETURN a || "b" AS c', 'RETURN a + "b" AS c'],
    ['MATCH (a)-[:T]->{1,3}(b) RETURN b', 'MATCH (a)-[:T*1..3]->(b) RETURN b'],
    ['MATCH (a)<-[:T]-+(b) RETURN b', 'MATCH (a)<-[:T*1..]-(b) RETURN b'],
    ['MATCH (a) (()-[:T]->()){,2} (b) RETURN b', 'MATCH (a) -[:T*0..2]-> (b) RETURN b'],
    ['MATCH (n:A|B) RETURN n', 'MATCH (n) WHERE (n:A OR n:B) RETURN n'],
    [
      'MATCH (:A&!B)--(n) WHERE n.x = 1 OR n.y RETURN n',
      'MATCH (_node1)--(n) WHERE (_node1:A AND NOT _node1:B) AND ( n.x = 1 OR n.y) RETURN n',
    ],
    ['MATCH (n:A WHERE n.x > 1) RETURN n', 'MATCH (n:A ) WHERE (n.x > 1) RETURN n'],
    ['MATCH (n) WHERE n:A|B AND n.x RETURN n', 'MATCH (n) WHERE (n:A OR n:B) AND n.x RETURN n'],
    [
      'MATCH (a) RETURN a.n AS n, collect(a)[0] AS f ORDER BY a.n',
      'MATCH (a) WITH a.n AS n, collect(a) AS _gathered1 RETURN n, _gathered1[0] AS f ORDER BY n',
    ],
    [
      "CALL db.index.fulltext.queryNodes('entityNames', $q, {limit: 5}) YIELD node AS e RETURN e",
      "CALL grafeo.search.text('Entity', 'searchText', $q, 5) YIELD node_id, score MATCH (e:Entity) WHERE id(e) = node_id WITH e, score AS score RETURN e",
    ],
  ])('%s', (cypher, expected) => {
    expect(translated(cypher)).toBe(expected);
  });
});

describe('what the engine has not is refused, by name', () => {
  test.each([
    ['RETURN randomUUID() AS u', /randomUUID\(\)/u],
    ['RETURN duration.between(a, b) AS d', /duration\.between/u],
    ['RETURN round(x, n) AS r', /number of places/u],
    ['RETURN COLLECT { MATCH (a) RETURN a } AS l', /COLLECT/u],
    ['MATCH (a)((x)-[:T]->(y)){1,2}(b) RETURN a', /repeats one relationship/u],
    ['MATCH (a)-[r:!T]->(b) RETURN a', /types of relationships/u],
    ['MATCH (a) RETURN [(a)--(b:A|B) | b] AS l', /n:A\|B in MATCH/u],
    ['MATCH (n:%) RETURN n', /labels by name/u],
    ['MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 2 RETURN p', /before it looks at WHERE/u],
    ["CALL db.index.fulltext.queryNodes('entityNames', 'harb*') YIELD node RETURN node", /words alone/u],
    ["MATCH (a) CALL db.index.fulltext.queryNodes('entityNames', a.name) YIELD node RETURN node", /first clause/u],
  ])('%s', (cypher, sentence) => {
    expect(() => embeddedCypher(cypher)).toThrow(
      expect.objectContaining({ name: 'CypherRefused', message: expect.stringMatching(sentence) as unknown }),
    );
  });
});

test.each([
  '',
  ')',
  '((',
  'MATCH (n:',
  'RETURN',
  "'",
  '`',
  '(:A|',
  'RETURN a,',
  'WITH',
  'MATCH (n:A|B',
  'RETURN sum(',
  ']-{',
  '$',
  '-[:T]->+',
])('broken text is left for the engine to refuse: %s', (cypher) => {
  expect(() => embeddedCypher(cypher)).not.toThrow(TypeError);
});
