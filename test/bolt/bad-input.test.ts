/** Whatever a client sends, the server lives and serves the others. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chunked } from '../../explorer/bolt/framing.ts';
import { pack } from '../../explorer/bolt/pack.ts';
import { Structure, type Packable } from '../../explorer/bolt/packstream.ts';
import type { BoltListening } from '../../explorer/bolt/serve.ts';
import { driverOf, startBolt } from '../support/bolt-server.ts';
import { RawBolt } from '../support/raw-bolt.ts';

let server: BoltListening;
beforeAll(async () => {
  server = await startBolt(["CREATE (:Entity {name: 'Harbour Agency'})"]);
});
afterAll(() => server.close());
/** Whether another client still gets its answer, and the graph is as it was. */
async function serverLives(): Promise<boolean> {
  const driver = driverOf(server.url);
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS n');
  await driver.close();
  return records[0]?.get('n') === 1n;
}

const codeIn = (answer: readonly [string, Packable] | undefined): unknown =>
  answer?.[1] instanceof Map ? answer[1].get('code') : undefined;
const RUN = 0x10;
const PULL = 0x3f;
const RESET = 0x0f;
const all = new Map([['n', -1n]]);

test.each([
  ['HTTP', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['TLS', '\u0016\u0003\u0001\u0002'],
])('%s is no Bolt: the connection ends', async (_, text) => {
  const client = new RawBolt(server.url);
  client.socket.write(text, 'latin1');
  await client.closed;
  expect(await serverLives()).toBe(true);
});

test('a version that is not spoken gets four zeros and the end', async () => {
  const client = new RawBolt(server.url);
  const answer = new Promise<Buffer>((resolve) => client.socket.once('data', resolve));
  client.socket.write(Buffer.from('6060b01700000104000000000000000000000000', 'hex'));
  expect((await answer).toString('hex')).toBe('00000000');
  await client.closed;
  expect(await serverLives()).toBe(true);
});

test('a message that is no PackStream is refused; after RESET the connection goes on', async () => {
  const client = await new RawBolt(server.url).enter();
  client.socket.write(chunked(Buffer.from('d6ffffffff', 'hex')));
  expect(codeIn(await client.answer())).toBe('Neo.ClientError.Request.InvalidFormat');
  client.send(RUN, 'RETURN 1 AS n', new Map(), new Map());
  expect((await client.answer())?.[0]).toBe('IGNORED');
  client.send(RESET);
  client.send(RUN, 'RETURN 1 AS n', new Map(), new Map());
  expect((await client.answer())?.[0]).toBe('SUCCESS');
  expect((await client.answer())?.[0]).toBe('SUCCESS');
  client.socket.destroy();
  expect(await serverLives()).toBe(true);
});

test.each<[string, number, Packable[]]>([
  ['PULL without a result', PULL, [all]],
  ['COMMIT without a transaction', 0x12, []],
  ['a second HELLO', 0x01, [new Map()]],
  ['RUN without fields', RUN, []],
  ['RUN with parameters that are none', RUN, ['RETURN 1 AS n', 5n, new Map()]],
  ['a signature that is none', 0x33, []],
])('%s fails, and only that', async (_, signature, fields) => {
  const client = await new RawBolt(server.url).enter();
  client.send(signature, ...fields);
  expect(codeIn(await client.answer())).toMatch(/^Neo\.ClientError\.Request\.Invalid/u);
  client.send(RESET);
  expect((await client.answer())?.[0]).toBe('SUCCESS');
  client.socket.destroy();
  expect(await serverLives()).toBe(true);
});

test.each<[string, number, Packable[]]>([
  ['RUN', RUN, ['MATCH (n) RETURN n', new Map(), new Map()]],
  ['RESET', RESET, []],
  ['ROUTE', 0x66, [new Map(), [], new Map()]],
])('%s before LOGON is refused, and ends the connection', async (_, signature, fields) => {
  const client = new RawBolt(server.url);
  client.greet();
  client.send(0x01, new Map());
  expect((await client.answer())?.[0]).toBe('SUCCESS');
  client.send(signature, ...fields);
  expect((await client.answer())?.[0]).toBe('FAILURE');
  await client.closed;
  expect(await serverLives()).toBe(true);
});

test('a message too large ends the connection: of a stranger early', async () => {
  const client = new RawBolt(server.url);
  client.greet();
  client.send(0x01, new Map([['user_agent', 'x'.repeat(100_000)]]));
  expect(codeIn(await client.answer())).toBe('Neo.ClientError.Request.Invalid');
  await client.closed;
  const known = await new RawBolt(server.url).enter();
  known.send(RUN, 'RETURN size($x) AS n', new Map([['x', 'y'.repeat(100_000)]]), new Map());
  expect((await known.answer())?.[0]).toBe('SUCCESS');
  known.socket.destroy();
  expect(await serverLives()).toBe(true);
});

test('clients that vanish in mid-transaction or in mid-result leave nothing behind', async () => {
  for (let i = 0; i < 20; i++) {
    const client = await new RawBolt(server.url).enter();
    client.send(0x11, new Map());
    client.send(RUN, 'UNWIND range(1, 50000) AS n RETURN n, "some more bytes" AS text', new Map(), new Map());
    client.send(PULL, all);
    await client.answer();
    client.socket.destroy();
    await client.closed;
  }
  expect(await serverLives()).toBe(true);
});

test('RESET gives up what came before it', async () => {
  const client = await new RawBolt(server.url).enter();
  const run = (): void => client.send(RUN, 'UNWIND range(1, 3) AS n RETURN n', new Map(), new Map());
  run();
  client.send(RESET);
  // The statement may have been done before RESET came.
  expect(['SUCCESS', 'IGNORED']).toContain((await client.answer())?.[0]);
  expect((await client.answer())?.[0]).toBe('SUCCESS');
  run();
  client.send(PULL, all);
  const seen: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) seen.push((await client.answer())?.[0]);
  expect(seen).toEqual(['SUCCESS', 'RECORD', 'RECORD', 'RECORD', 'SUCCESS']);
  client.socket.destroy();
  expect(await serverLives()).toBe(true);
});

test('any bytes, before and after the handshake and the logon', async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 400 });
  const structure = fc
    .tuple(fc.constantFrom(0x01, 0x02, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x2f, 0x3f, 0x54, 0x66, 0x6a, 0x6b), bytes)
    .map(([signature, rest]) => chunked(Buffer.concat([Buffer.from([0xb3, signature]), rest])));
  const messages = fc.array(fc.oneof(bytes, bytes.map(chunked), structure), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('raw', 'greeted', 'entered'), messages, async (stage, sent) => {
      const client = new RawBolt(server.url);
      if (stage === 'greeted') client.greet();
      if (stage === 'entered') await client.enter();
      for (const message of sent) client.socket.write(message);
      client.socket.write(chunked(pack(new Structure(0x02, []))));
      client.socket.end();
      const impatient = setTimeout(() => client.socket.destroy(), 500);
      await client.closed;
      clearTimeout(impatient);
    }),
    { numRuns: 300 },
  );
  expect(await serverLives()).toBe(true);
});
