import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../explorer/server/app.ts';
import { listen } from '../../explorer/server/serve.ts';
import { EntenteError } from '../../graph/model/errors.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { goldStore } from '../support/gold-server.ts';

let store: GraphStore;
let dir: string;
beforeAll(async () => {
  store = await goldStore();
  dir = await mkdtemp(join(tmpdir(), 'entente-app-'));
  await mkdir(join(dir, 'assets'));
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>Entente</title>');
  await writeFile(join(dir, 'assets', 'app-1a2b.js'), 'export {};');
});
afterAll(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

test('answers over the network and frees its port when closed', async () => {
  const first = await listen(createApp({ store }), { host: '127.0.0.1', port: 0 });
  const port = Number(new URL(first.url).port);
  expect((await fetch(`${first.url}/api/summary`)).status).toBe(200);
  await first.close();
  const second = await listen(createApp({ store }), { host: '127.0.0.1', port });
  await second.close();
});

test('gives an address one can open where it listens on all of them', async () => {
  const all = await listen(createApp({ store, host: '0.0.0.0' }), { host: '0.0.0.0', port: 0 });
  expect(all.url).toMatch(/^http:\/\/localhost:\d+$/u);
  expect((await fetch(`${all.url}/api/summary`)).status).toBe(200);
  await all.close();
});

test('a port in use is said in one sentence', async () => {
  const first = await listen(createApp({ store }), { host: '127.0.0.1', port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(listen(createApp({ store }), { host: '127.0.0.1', port })).rejects.toEqual(
    new EntenteError(`Port ${port} is in use. Choose another with --port.`),
  );
  await first.close();
});

test('an address of another machine is said in one sentence', async () => {
  await expect(listen(createApp({ store }), { host: '192.0.2.1', port: 0 })).rejects.toThrow(
    '192.0.2.1 is not an address of this machine. Choose another with --host, or leave it out for 127.0.0.1.',
  );
});

test('serves the app, and its page for the addresses of views', async () => {
  const app = createApp({ store, staticDir: dir });
  for (const path of ['/', '/entities/e-1', '/index.html']) {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('Entente');
  }
  const script = await app.request('/assets/app-1a2b.js');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect(script.headers.get('cache-control')).toContain('immutable');
});

test('a file that is not there is not found, inside or outside of the app', async () => {
  const app = createApp({ store, staticDir: dir });
  for (const path of ['/assets/gone.js', '/../package.json', '/%2e%2e/%2e%2e/etc/hosts.txt', '/..%2fpackage.json']) {
    const response = await app.request(path);
    expect([400, 404]).toContain(response.status);
  }
});

test('says how to build the app where it is not built', async () => {
  const response = await createApp({ store, staticDir: join(dir, 'none') }).request('/');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('Run npm run build');
});
