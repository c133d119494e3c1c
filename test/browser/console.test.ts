import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { startGoldServer } from '../support/gold-server.ts';
import { launchBrowser } from './chromium.ts';

/** The console as a person uses it: the list, a query with parameters, one's own, and what goes wrong. */
let server: Awaited<ReturnType<typeof startGoldServer>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startGoldServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterEach(() => page.close());

const rows = () => page.locator('entente-console tbody tr');
const run = () => page.getByRole('button', { name: 'Run' }).click();

test('a query of the list opens with its rows and an address of its own, and back leads back', async () => {
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Queries' }).click();
  await page.getByRole('heading', { name: 'Ask the graph in Cypher' }).waitFor();
  await page.getByRole('link', { name: 'Who funds whom' }).click();
  await rows().first().waitFor();
  expect(new URL(page.url()).search).toBe('?query=who-funds-whom');
  await page.goBack();
  await page.getByRole('heading', { name: 'Ask the graph in Cypher' }).waitFor();
  expect(await rows().count()).toBe(0);
});

test('parameters are asked for, and change the rows', async () => {
  await page.goto(`${server.url}/?query=neighbourhood`);
  await rows().first().waitFor();
  await page.locator('entente-console input').first().fill('Nobody of this name');
  await run();
  await page.getByText('No rows: the graph holds nothing that fits.').waitFor();
  expect(await rows().count()).toBe(0);
  await page.getByRole('button', { name: 'As it was' }).click();
  await run();
  await rows().first().waitFor();
});

test("a query of one's own: an entity in a row leads to its view", async () => {
  await page.goto(`${server.url}/?query=own`);
  await page.getByRole('textbox', { name: 'Cypher' }).fill("MATCH (e:Entity {name: 'Europol'}) RETURN e, 12345678 AS many");
  await page.keyboard.press('Control+Enter');
  await page.getByText('12,345,678').waitFor();
  await page.locator('entente-console td').getByRole('link', { name: 'Europol' }).click();
  await page.locator('entente-entity-panel').waitFor();
  expect(new URL(page.url()).searchParams.get('about')).toMatch(/^e-/u);
});

test.each([
  ['MATCH (n) DELETE n', 'only reading ones may run here'],
  ['MATCH (n) RETRUN n', 'line 1, column 11'],
  ['  ', 'There is nothing to run'],
])('%s is refused with a sentence, and the text stays', async (cypher, sentence) => {
  await page.goto(`${server.url}/?query=own`);
  const text = page.getByRole('textbox', { name: 'Cypher' });
  await text.fill(cypher);
  await run();
  expect(await page.getByRole('alert').textContent()).toContain(sentence);
  expect(await text.inputValue()).toBe(cypher);
});
