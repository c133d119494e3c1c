/** The Bolt server with encryption, as the official drivers speak with it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BoltListening } from '../../explorer/bolt/serve.ts';
import { checkIdentity } from '../../explorer/bolt/tls.ts';
import { credentials, driverOf, startBolt } from '../support/bolt-server.ts';
import { pythons, askPythonBeside, whatPythonLacks } from '../support/python.ts';
import { buildOnce, outcomeOf, runCli, startCli, urlOf } from '../support/run-cli.ts';
import { graphOnDisk } from '../support/writable-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-tls-'));
const file = (name: string): string => join(folder, name);
/** A certificate for localhost and 127.0.0.1 that signs itself, made afresh. */
const tls = await selfSigned();

async function selfSigned(): Promise<{ readonly certificate: string; readonly key: string }> {
  const altNames = [
    { type: 2, value: 'localhost' },
    { type: 7, ip: '127.0.0.1' },
  ] as const;
  const made = await generate([{ name: 'commonName', value: 'Entente tests' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [...altNames] }],
  });
  writeFileSync(file('certificate.pem'), made.cert);
  writeFileSync(file('key.pem'), made.private, { mode: 0o600 });
  return { certificate: made.cert, key: made.private };
}

let server: BoltListening;
beforeAll(async () => {
  server = await startBolt(["CREATE (:Agency {name: 'Harbour Agency'})"], { tls });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const nameFrom = async (driver: Driver): Promise<unknown> => {
  try {
    return (await driver.executeQuery('MATCH (a:Agency) RETURN a.name AS name', {}, { routing: 'READ' })).records[0]?.get('name');
  } finally {
    await driver.close();
  }
};

test('is found by bolt+ssc:// and neo4j+ssc:// where the certificate is self-signed', async () => {
  expect(server.url).toMatch(/^bolt\+ssc:\/\/127\.0\.0\.1:\d+$/u);
  expect(await nameFrom(driverOf(server.url))).toBe('Harbour Agency');
  expect(await nameFrom(driverOf(server.url.replace('bolt', 'neo4j')))).toBe('Harbour Agency');
});

test('is found by a driver that trusts this certificate alone, by either name', async () => {
  for (const host of ['127.0.0.1', 'localhost']) {
    const url = server.url.replace('bolt+ssc', 'bolt').replace('127.0.0.1', host);
    const driver = neo4j.driver(url, neo4j.auth.basic(credentials.username, credentials.password), {
      encrypted: 'ENCRYPTION_ON',
      trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES',
      trustedCertificates: [file('certificate.pem')],
    });
    expect(await nameFrom(driver)).toBe('Harbour Agency');
  }
});

test('is not found by bolt+s://, since nobody vouches for the certificate, nor without encryption', async () => {
  for (const scheme of ['+s', '']) {
    const driver = driverOf(server.url.replace('+ssc', scheme));
    await expect(driver.verifyConnectivity()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    await driver.close();
  }
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\n\r\n');
  await new Promise((resolve) => socket.once('close', resolve).resume());
  expect(await nameFrom(driverOf(server.url))).toBe('Harbour Agency');
});

test.skipIf(whatPythonLacks(['neo4j']))('is found by the Python driver', async () => {
  const script = new URL('drivers/checks.py', import.meta.url);
  const { username, password } = credentials;
  const own = await startBolt(
    [
      "CREATE (a:Entity:Agency {id: 'a', name: 'Harbour Agency', staff: 12})-[:FUNDS {amount: 40}]->(b:Entity:Programme {id: 'b', name: 'Tide Programme'})",
    ],
    { tls },
  );
  const lines = (await askPythonBeside(pythons.notebooks, script, [own.url, username, password])).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as [string, boolean]).filter(([, holds]) => !holds)).toEqual([]);
  await own.close();
});

test('a pair that is none is refused', () => {
  expect(() => checkIdentity(tls)).not.toThrow();
  expect(() => checkIdentity({ ...tls, key: 'nonsense' })).toThrow('cannot be read');
  expect(() => checkIdentity({ ...tls, certificate: tls.key })).toThrow('cannot be read');
});

test('entente serve takes both files, and says where drivers connect', async () => {
  await buildOnce();
  const graph = await graphOnDisk();
  const bolt = ['--store', graph.path, '--port', '0', '--bolt-port', '0'];
  const [cert, key] = [file('certificate.pem'), file('key.pem')];
  const one = await runCli(['serve', ...bolt, '--bolt-tls-cert', cert]);
  expect([one.code, one.stderr]).toEqual([2, expect.stringContaining('needed together')]);
  const none = await runCli(['serve', ...bolt, '--bolt-tls-cert', cert, '--bolt-tls-key', `${key}.none`]);
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('cannot be read (ENOENT)')]);
  const child = startCli(['serve', ...bolt, '--bolt-tls-cert', cert, '--bolt-tls-key', key], { env: { ENTENTE_BOLT_PASSWORD: 'secret' } });
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const ended = outcomeOf(child);
  await urlOf(child);
  const driver = driverOf(/bolt\+ssc:\/\/\S+/u.exec(said)?.[0] ?? '', 'secret');
  const { records } = await driver.executeQuery('MATCH (c:Claim) RETURN count(c) AS n');
  expect(records[0]?.get('n')).toBeGreaterThan(100n);
  await driver.close();
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  await graph.remove();
});
