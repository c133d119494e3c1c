/** The bytes are those of the specification's examples and rules: https://neo4j.com/docs/bolt/current/packstream/ */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../explorer/bolt/pack.ts';
import { PackstreamError, Structure, type Packable } from '../../explorer/bolt/packstream.ts';
import { fromPackable, toPackable } from '../../explorer/bolt/structures.ts';
import { unpack } from '../../explorer/bolt/unpack.ts';
import type { GraphNode, GraphRelationship, GraphValue } from '../../graph/store/value.ts';

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const pairs: [Packable, string][] = [
  [null, 'c0'],
  [true, 'c3'],
  [false, 'c2'],
  [0n, '00'],
  [127n, '7f'],
  [-1n, 'ff'],
  [-16n, 'f0'],
  [-17n, 'c8 ef'],
  [-128n, 'c8 80'],
  [128n, 'c9 00 80'],
  [1234n, 'c9 04 d2'],
  [-32768n, 'c9 80 00'],
  [32768n, 'ca 00 00 80 00'],
  [-2147483648n, 'ca 80 00 00 00'],
  [2147483648n, 'cb 00 00 00 00 80 00 00 00'],
  [-9223372036854775808n, 'cb 80 00 00 00 00 00 00 00'],
  [9223372036854775807n, 'cb 7f ff ff ff ff ff ff ff'],
  [1, 'c1 3f f0 00 00 00 00 00 00'],
  [6.283185307179586, 'c1 40 19 21 fb 54 44 2d 18'],
  [-1.1, 'c1 bf f1 99 99 99 99 99 9a'],
  ['', '80'],
  ['A', '81 41'],
  ['Größenmaßstäbe', 'd0 12 47 72 c3 b6 c3 9f 65 6e 6d 61 c3 9f 73 74 c3 a4 62 65'],
  [new Uint8Array(), 'cc 00'],
  [new Uint8Array([1, 2, 3]), 'cc 03 01 02 03'],
  [[], '90'],
  [[1n, 2, 'three'], '93 01 c1 40 00 00 00 00 00 00 00 85 74 68 72 65 65'],
  [Array.from({ length: 16 }, () => 1n), `d4 10 ${'01'.repeat(16)}`],
  [new Map(), 'a0'],
  [new Map([['one', 'eins']]), 'a1 83 6f 6e 65 84 65 69 6e 73'],
  [new Structure(0x3f, [new Map([['n', 1000n]])]), 'b1 3f a1 81 6e c9 03 e8'],
];
test.each(pairs.map(([value, hex]) => [hex, value] as const))('%s', (hex, value) => {
  expect(hexOf(pack(value))).toBe(hex.replaceAll(' ', ''));
  expect(unpack(bytesOf(hex))).toEqual(value);
});

test.each([
  [0xff, 'd0 ff'],
  [0x100, 'd1 01 00'],
  [0xffff, 'd1 ff ff'],
  [0x10000, 'd2 00 01 00 00'],
])('a string of %i bytes begins with %s', (length, head) => {
  const text = 'x'.repeat(length);
  const packed = pack(text);
  expect(hexOf(packed.subarray(0, head.replaceAll(' ', '').length / 2))).toBe(head.replaceAll(' ', ''));
  expect(unpack(packed)).toBe(text);
});

test.each([
  ['', 'nothing'],
  ['c9 00', 'half an integer'],
  ['85 41', 'a string that is too short'],
  ['d6 ff ff ff ff', 'a list of four thousand million items that are not there'],
  ['da 7f ff ff ff 81 41', 'a map as large'],
  ['ce ff ff ff ff 00', 'bytes as many'],
  ['82 c3 28', 'a string that is not UTF-8'],
  ['a1 01 01', 'a map whose key is a number'],
  ['a2 81 61 01 81 61 02', 'a map with a key twice'],
  ['01 01', 'two values'],
  ['c4', 'a marker that is none'],
  ['df', 'another one'],
  ['91'.repeat(5000), 'lists without end'],
])('%s is refused: %s', (hex) => {
  expect(() => unpack(bytesOf(hex))).toThrow(PackstreamError);
});

test('an integer of more than 64 bits is refused', () => {
  expect(() => pack(2n ** 63n)).toThrow(PackstreamError);
});

const { value } = fc.letrec<{ value: Packable }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double(),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array({ maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 20 }),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 20 }).map((entries) => new Map(entries)),
    fc
      .tuple(fc.integer({ min: 0, max: 127 }), fc.array(tie('value'), { maxLength: 15 }))
      .map(([signature, fields]) => new Structure(signature, fields)),
  ),
}));

test('whatever is packed is unpacked', () => {
  fc.assert(
    fc.property(value, (original) => {
      expect(unpack(pack(original))).toEqual(original);
    }),
  );
});

test('any bytes are a value or refused', () => {
  const attempt = (bytes: Uint8Array): boolean => {
    try {
      fromPackable(unpack(bytes));
      return true;
    } catch (error) {
      return error instanceof PackstreamError;
    }
  };
  expect(fc.check(fc.property(fc.uint8Array({ maxLength: 200 }), attempt), { numRuns: 2_000 })).toMatchObject({ failed: false });
  // A valid value with one byte changed comes further.
  const damaged = fc.tuple(value, fc.nat(), fc.nat(255)).map(([original, at, byte]) => {
    const bytes = Uint8Array.from(pack(original));
    bytes[at % bytes.length] = byte;
    return bytes;
  });
  expect(fc.check(fc.property(damaged, attempt), { numRuns: 1_000 })).toMatchObject({ failed: false });
});

const node = (id: bigint): GraphNode => ({ kind: 'node', id, elementId: `n:${id}`, labels: ['Entity'], properties: new Map([['a', 1n]]) });
const relationship = (id: bigint, start: bigint, end: bigint): GraphRelationship => ({
  kind: 'relationship',
  id,
  elementId: `e:${id}`,
  type: 'FUNDS',
  start,
  startElementId: `n:${start}`,
  end,
  endElementId: `n:${end}`,
  properties: new Map(),
});

test.each<[string, GraphValue, string]>([
  ['a node', node(3n), 'b4 4e 03 91 86 45 6e 74 69 74 79 a1 81 61 01 83 6e 3a 33'],
  ['a relationship', relationship(1n, 2n, 3n), 'b8 52 01 02 03 85 46 55 4e 44 53 a0 83 65 3a 31 83 6e 3a 32 83 6e 3a 33'],
  ['a date', { kind: 'date', days: 18_690n }, 'b1 44 c9 49 02'],
  ['a duration', { kind: 'duration', months: 1n, days: 2n, seconds: 3n, nanoseconds: 4n }, 'b4 45 01 02 03 04'],
  ['a point', { kind: 'point', srid: 7203n, coordinates: [1, 2] }, 'b3 58 c9 1c 23 c1 3f f0 00 00 00 00 00 00 c1 40 00 00 00 00 00 00 00'],
])('%s as its structure', (_, original, hex) => {
  expect(hexOf(pack(toPackable(original)))).toBe(hex.replaceAll(' ', ''));
});

test('a path that goes back and forth holds each node and relationship once', () => {
  const [a, b, ab] = [node(1n), node(2n), relationship(5n, 1n, 2n)];
  const packed = toPackable({ kind: 'path', nodes: [a, b, a], relationships: [ab, ab] });
  expect(packed).toBeInstanceOf(Structure);
  const [nodes, relationships, walk] = (packed as Structure).fields;
  expect([(nodes as unknown[]).length, (relationships as unknown[]).length, walk]).toEqual([2, 1, [1n, 1n, -1n, 0n]]);
});
