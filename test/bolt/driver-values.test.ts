/** Values of every type between the official JavaScript driver and the Bolt server. */
import neo4j, { type Driver, type Node, type Path, type Relationship } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoltListening } from '../../explorer/bolt/serve.ts';
import { asked, codeOf, driverOf, harbourGraph, startBolt } from '../support/bolt-server.ts';

let server: BoltListening;
let driver: Driver;
beforeAll(async () => {
  server = await startBolt(harbourGraph);
  driver = driverOf(server.url);
});
afterAll(async () => {
  await driver.close();
  await server.close();
});

const ask = (cypher: string, parameters: Record<string, unknown> = {}): Promise<unknown[][]> => asked(driver, cypher, parameters);

const values: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['true', true],
  ['a small integer', 7n],
  ['a negative integer', -129n],
  ['an integer of 64 bits', 9_223_372_036_854_775_807n],
  ['the least integer', -9_223_372_036_854_775_808n],
  ['a float', 1.5],
  ['a string', 'Straße 🌊'],
  ['an empty string', ''],
  ['a long string', 'tide '.repeat(20_000)],
  ['bytes', new Int8Array([1, 2, -3])],
  ['a list', [1n, 'x', null, [2.5]]],
  ['a map', { a: 1n, nested: { b: ['c'] } }],
  ['a date', new neo4j.types.Date(2021n, 3n, 4n)],
  ['a date before 1970', new neo4j.types.Date(1901n, 12n, 31n)],
  ['a time', new neo4j.types.Time(10n, 11n, 12n, 123456789n, 7200n)],
  ['a local time', new neo4j.types.LocalTime(10n, 11n, 12n, 5n)],
  ['a datetime with an offset', new neo4j.types.DateTime(2021n, 3n, 4n, 5n, 6n, 7n, 8000n, -5400n)],
  ['a local datetime', new neo4j.types.LocalDateTime(2021n, 3n, 4n, 5n, 6n, 7n, 8_000_000n)],
  ['a duration', new neo4j.types.Duration(14n, 3n, 4000n, 5n)],
  ['dates in a list', [new neo4j.types.Date(2021n, 3n, 4n)]],
];

describe('values', () => {
  test.each(values)('%s comes back as it went', async (_, value) => {
    expect(await ask('RETURN $value AS value', { value })).toEqual([[value]]);
  });

  test.each([
    ["$value = date('2021-03-04')", new neo4j.types.Date(2021n, 3n, 4n)],
    ["$value = localtime('10:11:12')", new neo4j.types.LocalTime(10n, 11n, 12n, 0n)],
    ["$value = datetime('2021-03-04T05:06:07+01:00')", new neo4j.types.DateTime(2021n, 3n, 4n, 5n, 6n, 7n, 0n, 3600n)],
    ["$value = datetime('2021-07-04T05:06:07+02:00')", new neo4j.types.DateTime(2021n, 7n, 4n, 5n, 6n, 7n, 0n, 7200n, 'Europe/Brussels')],
    ["$value = localdatetime('2021-03-04T05:06:07')", new neo4j.types.LocalDateTime(2021n, 3n, 4n, 5n, 6n, 7n, 0n)],
    ["$value = duration('P1Y2M3DT4.5S')", new neo4j.types.Duration(14n, 3n, 4n, 500_000_000n)],
  ])('%s', async (comparison, value) => {
    expect(await ask(`RETURN ${comparison} AS same`, { value })).toEqual([[true]]);
  });

  test('integers and floats are told apart', async () => {
    expect(await ask('RETURN 40 AS a, 40.0 AS b, [40.0] AS c, {d: 40.0} AS d')).toEqual([[40n, 40, [40], { d: 40 }]]);
    expect(await ask('UNWIND [1, 2] AS n RETURN avg(n) AS mean, sum(n) AS total')).toEqual([[1.5, 3n]]);
  });

  test.each([
    ['alone', '$p / 3', 40, 40 / 3],
    ['negative, in a sum', '-$p + 1', -40, 41],
    ['as a property', '{n: $p}.n / 3', 40, 40 / 3],
    ['in a list', '[x IN $p | x / 4]', [1, 2.5, 3], [0.25, 0.625, 0.75]],
    ['at a place of a list', '$p[1] / 4', [1, 2], 0.5],
    ['at a place that is a float', '[7, 8, 9][$p]', 1, 8n],
    ['in a list of lists', '[x IN $p | x[0] / 4]', [[1], [2, 3]], [0.25, 0.5]],
    ['in a map', '$p.a / 4', { a: 1, b: 'x', 'c d': null }, 0.25],
    ['deep in maps', '$p.a[0].`b c` / 4', { a: [{ 'b c': 1 }] }, 0.25],
    [
      'in a list of maps',
      '[x IN $p | x.a / 4]',
      [
        { a: 1, b: 'x' },
        { a: null, b: 'y' },
        { a: 3, b: null },
      ],
      [0.25, null, 0.75],
    ],
    ['in a list of maps of other keys', '[x IN $p | keys(x)]', [{ a: 1 }, { b: 2 }, {}], [['a'], ['b'], []]],
    // A list that mixes both comes back as floats.
    ['beside integers', '[x IN $p | x / 4]', [1n, 1, 'x'], [0, 0.25, null]],
    ['looked for', '40 IN $p AND 2.0 IN $p', [40, 2], true],
    ['with any()', 'any(x IN $p WHERE x / 4 = 0.25)', [3, 1], true],
    ['as a number of places', "substring('abc', $p)", 1, 'bc'],
    ['as the end of a range', 'range(1, $p)', 3, [1n, 2n, 3n]],
    ['of any size', '$p', 1e300, 1e300],
    ['zero', '1 / ($p + 4)', 0, 0.25],
    ['beside dates', '$p.day.year + $p.n / 4', { day: new neo4j.types.Date(2021n, 3n, 4n), n: 1 }, 2021.25],
  ])('a float without a fraction stays one as a parameter: %s', async (_, expression, p, value) => {
    const [[found]] = (await ask(`RETURN ${expression} AS value`, { p })) as [[unknown]];
    expect(found).toEqual(value);
  });

  test('a float without a fraction finds integers, and counts rows', async () => {
    expect(await ask('MATCH (n {staff: $n}) RETURN n.name', { n: 12 })).toEqual([['Harbour Agency']]);
    expect(
      await ask('UNWIND $rows AS row RETURN row.n / 4 AS n ORDER BY n SKIP $one LIMIT $one', { rows: [{ n: 1 }, { n: 2 }], one: 1 }),
    ).toEqual([[0.5]]);
    expect(await ask('RETURN $n AS n, [$n] AS list, {n: $n} AS map', { n: 40 })).toEqual([[40, [40], { n: 40 }]]);
  });

  test('nodes and relationships bear the ids that elementId() gives', async () => {
    const [row] = await ask(
      'MATCH (a:Agency)-[f:FUNDS]->(b) RETURN a, f, b, elementId(a) AS aId, elementId(f) AS fId, elementId(b) AS bId',
    );
    const [a, f, b, aId, fId, bId] = row as [Node, Relationship, Node, string, string, string];
    expect([a.elementId, f.elementId, f.startNodeElementId, f.endNodeElementId]).toEqual([aId, fId, aId, bId]);
    expect(b.elementId).toBe(bId);
    expect(a.labels).toEqual(['Agency', 'Entity']);
    expect(a.properties).toEqual({ id: 'a', name: 'Harbour Agency', score: 0.5, staff: 12n });
    expect([f.type, f.properties]).toEqual(['FUNDS', { amount: 40n, share: 1.5 }]);
    expect(await ask('MATCH (n) WHERE elementId(n) = $id RETURN n.name AS name', { id: aId })).toEqual([['Harbour Agency']]);
  });

  test('a path keeps its direction', async () => {
    const [row] = await ask("MATCH p = (c {id: 'c'})<-[:PART_OF]-(b)<-[:FUNDS]-(a) RETURN p");
    const path = row?.[0] as Path;
    expect(
      path.segments.map(({ start, relationship, end }) =>
        [start, relationship, end].map((x) => ('labels' in x ? x.properties['id'] : x.type)),
      ),
    ).toEqual([
      ['c', 'PART_OF', 'b'],
      ['b', 'FUNDS', 'a'],
    ]);
    expect(path.segments[0]?.relationship.startNodeElementId).toBe(path.segments[0]?.end.elementId);
  });

  const day = new neo4j.types.Date(2021n, 3n, 4n);
  const moment = new neo4j.types.DateTime(2021n, 3n, 4n, 5n, 6n, 7n, 0n, 3600n);
  test.each([
    ['a list', "[date('2021-03-04'), '2021-03-04', 1, null, 'x']", [day, '2021-03-04', 1n, null, 'x']],
    ['a list of several kinds', "[date('2021-03-04'), datetime('2021-03-04T05:06:07+01:00')]", [day, moment]],
    ['a list of lists', "[[date('2021-03-04'), 'x'], ['2021-03-04']]", [[day, 'x'], ['2021-03-04']]],
    ['a map', "{a: [date('2021-03-04'), 'x'], `b c`: 'y'}", { a: [day, 'x'], 'b c': 'y' }],
    ['a list of maps', "[{a: date('2021-03-04')}, {a: 'x', b: 1}]", [{ a: day }, { a: 'x', b: 1n }]],
    ['a list with durations', "[duration('P3D'), 'P3D', 2]", [new neo4j.types.Duration(0n, 3n, 0n, 0n), 'P3D', 2n]],
    ['a list with times', "[localtime('10:11:12'), '10:11:12', 2]", [new neo4j.types.LocalTime(10n, 11n, 12n, 0n), '10:11:12', 2n]],
    ['a list of parameters', '[$day, $text, $n]', [day, '2021-03-04', 1n]],
    ['text alone', "['2021', '2021-03', '2021-03-04']", ['2021', '2021-03', '2021-03-04']],
  ])('dates and times beside other values stay what they are: %s', async (_, expression, value) => {
    expect(await ask(`RETURN ${expression} AS \`a value\``, { day, text: '2021-03-04', n: 1n })).toEqual([[value]]);
  });

  test('dates and times beside other values of a column, in the order of the rows', async () => {
    const mixed = "UNWIND [date('2021-03-04'), '2021-03-04', 'x', date('2021-03-04')] AS v RETURN v, 1 AS one";
    expect(await ask(`${mixed} ORDER BY toString(v) DESC, v SKIP 1 // the rest`)).toHaveLength(3);
    expect((await ask(mixed)).map(([v]) => v)).toEqual([day, '2021-03-04', 'x', day]);
    const united = await ask("RETURN date('2021-03-04') AS v UNION ALL RETURN 'x' AS v");
    expect(united).toEqual([[day], ['x']]);
  });

  test('properties keep their types in a path', async () => {
    const own = await startBolt([
      "CREATE (a:A {whole: 40.0, count: 40, day: date('2021-03-04'), text: '2021-03-04', list: [1.0, 2.0]})-[:T {share: 1.0, n: 1, since: date('2021-03-04')}]->(b:B {whole: 40})",
      "MATCH (b:B) CREATE (b)-[:`U V` {share: 2}]->(:C:A {at: localdatetime('2021-03-04T05:06:07'), length: duration('P3D')})",
    ]);
    const asking = driverOf(own.url);
    const { records } = await asking.executeQuery(
      'MATCH p = (:A)-[:T]->(:B)-[:`U V`]->(:C) RETURN p, [p] AS list, {p: p} AS map, collect(p) AS all',
    );
    const [p, list, map, all] = [...(records[0]?.values() ?? [])] as [Path, Path[], { p: Path }, Path[]];
    expect([p.start, ...p.segments.map(({ end }) => end)].map(({ properties }) => properties)).toEqual([
      { whole: 40, count: 40n, day, text: '2021-03-04', list: [1, 2] },
      { whole: 40n },
      { at: new neo4j.types.LocalDateTime(2021n, 3n, 4n, 5n, 6n, 7n, 0n), length: new neo4j.types.Duration(0n, 3n, 0n, 0n) },
    ]);
    expect(p.segments.map(({ relationship }) => relationship.properties)).toEqual([{ share: 1, n: 1n, since: day }, { share: 2n }]);
    expect([list, map, all]).toEqual([[p], { p }, [p]]);
    await asking.close();
    await own.close();
  });

  test('a point cannot be a parameter, and that is said', async () => {
    expect(await codeOf(ask('RETURN $p AS p', { p: new neo4j.types.Point(7203n, 1, 2) }))).toBe('Neo.ClientError.Statement.TypeError');
  });
});
