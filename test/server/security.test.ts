import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../explorer/server/app.ts';
import type { GraphStore } from '../../graph/store/store.ts';
import { goldStore } from '../support/gold-server.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await goldStore();
});
afterAll(() => store.close());

test.each(['/api/summary', '/api/entities/e-none', '/nothing'])('%s comes with a strict Content-Security-Policy', async (path) => {
  const { headers } = await createApp({ store }).request(path);
  const policy = headers.get('content-security-policy') ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe|\*|http:|data:|blob:/u);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test.each([
  ['localhost:4173', '127.0.0.1', 200],
  ['127.0.0.1:4173', '127.0.0.1', 200],
  ['[::1]:4173', '127.0.0.1', 200],
  ['evil.example:4173', '127.0.0.1', 421],
  ['192.168.1.7:4173', '127.0.0.1', 421],
  ['graph.example:80', 'graph.example', 200],
  ['192.168.1.7:4173', '0.0.0.0', 200],
  ['evil.example', '0.0.0.0', 421],
])('a request to %s, where the server is bound to %s, is answered %i', async (name, host, status) => {
  const response = await createApp({ store, host }).request(`http://${name}/api/summary`);
  expect(response.status).toBe(status);
});

test('no other origin is let in', async () => {
  const { headers } = await createApp({ store }).request('/api/summary', { headers: { origin: 'https://evil.example' } });
  expect(headers.get('access-control-allow-origin')).toBeNull();
});
