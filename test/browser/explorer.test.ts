import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { EntenteCanvas } from '../../explorer/app/entente-canvas.ts';
import { startGoldServer } from '../support/gold-server.ts';
import { startSeedsServer } from '../support/seeds-server.ts';
import { launchBrowser } from './chromium.ts';

/** Drives the built page as a person does, against the real server: with the reference annotation of the seeds, the main path also with what ingest reads. */
let server: Awaited<ReturnType<typeof startGoldServer>>;
let seeds: Awaited<ReturnType<typeof startSeedsServer>>;
let browser: Browser;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  server = await startGoldServer();
  seeds = await startSeedsServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await seeds.close();
});
beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
});
afterEach(async () => {
  await page.close();
  // Whatever a test does: nothing in the console, no report of the policy.
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});

async function searchFor(words: string, url = server.url): Promise<void> {
  await page.goto(url);
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill(words);
  await page.getByRole('option').first().waitFor();
  await box.press('Enter');
}

const relationNamed = (words: string) => page.locator('entente-entity-panel').getByRole('button', { name: words, exact: false });

/** Clicks an edge where it is drawn: nothing but its middle is asked of the canvas. */
async function clickEdge(id: string): Promise<void> {
  const canvas = page.locator('entente-canvas');
  const middle = await canvas.evaluate(async (element: EntenteCanvas, edge) => {
    await element.settled;
    return element.renderedMidpoint(edge);
  }, id);
  if (!middle) throw new Error(`The edge ${id} is not drawn.`);
  await canvas.click({ position: middle });
}

test.each([
  ['the reference annotation', () => server.url],
  ['what ingest reads', () => seeds.url],
])('leads from a name to the sentence that states an amount, and into its document, with %s', async (_title, url) => {
  await searchFor('Europol', url());
  await expect
    .poll(() => page.locator('entente-title').getByRole('heading').textContent())
    .toContain('Europol: eight relations, one of them money');

  const label = page.locator('[data-edge*=".FUNDS."] .verb:not(.halo)');
  await expect.poll(() => label.textContent()).toContain('will fund · €5 million');
  const edge = await page.locator('[data-edge*=".FUNDS."]').getAttribute('data-edge');

  // Expand: a double click opens the menu of what there is to add, with its counts.
  const before = await page.locator('[data-node]').count();
  const [commission = ''] = (edge ?? '').split('.');
  const spot = await page.locator('entente-canvas').evaluate(async (element: EntenteCanvas, id) => {
    await element.settled;
    return element.renderedPosition(id);
  }, commission);
  await page.locator('entente-canvas').dblclick({ position: spot ?? { x: 0, y: 0 } });
  await page.getByRole('menuitem', { name: /^reports to \d new$/u }).click();
  await expect.poll(() => page.locator('[data-node]').count()).toBeGreaterThan(before);

  await clickEdge(edge ?? '');
  const sentence = page.locator('entente-relation-panel blockquote');
  await expect.poll(() => sentence.textContent()).toContain('€5 million');
  await expect.poll(() => page.locator('entente-relation-panel dl').textContent()).toContain('EUR 5 million');
  expect(await sentence.locator('[data-role=object]').textContent()).toContain('Europol');

  await page.getByRole('button', { name: 'Open document' }).click();
  const mark = page.locator('entente-document-panel mark');
  await expect.poll(() => mark.textContent()).toContain('€5 million');
  const [article, marked] = [await page.locator('entente-document-panel article').boundingBox(), await mark.boundingBox()];
  expect(marked!.y).toBeGreaterThan(article!.y);
  expect(marked!.y).toBeLessThan(article!.y + article!.height);
});

test('expands a node beside it, moves nothing already placed, and takes it back with undo', async () => {
  await searchFor('Europol');
  const canvas = page.locator('entente-canvas');
  const places = () =>
    canvas.evaluate(async (element: EntenteCanvas) => {
      await element.settled;
      const nodes = [...(element.shadowRoot?.querySelectorAll('[data-node]') ?? [])].map((node) => node.getAttribute('data-node') ?? '');
      const [first = ''] = nodes;
      const origin = element.renderedPosition(first) ?? { x: 0, y: 0 };
      const scale = nodes.length;
      return { scale, at: Object.fromEntries(nodes.map((id) => [id, element.renderedPosition(id)])), origin };
    });
  await page.locator('[data-node]').first().waitFor({ state: 'attached' });
  const before = await places();
  const internet = await page.evaluate(async () => {
    const response = await fetch('/api/search?q=internet%20platforms');
    const found: { entities: { id: string }[] } = await response.json();
    return found.entities[0]?.id ?? '';
  });
  const spot = before.at[internet];
  await canvas.dblclick({ position: spot ?? { x: 0, y: 0 } });
  await page.getByRole('menuitem', { name: 'everything' }).click();
  await expect.poll(async () => (await places()).scale).toBeGreaterThan(before.scale);
  // The view may zoom out to show all, so shapes are compared: every triangle with the first two nodes is as before.
  const shape = ({ at }: Awaited<ReturnType<typeof places>>): string[] => {
    const [first, second, ...rest] = Object.keys(before.at).map((id) => at[id]!);
    const unit = Math.hypot(second!.x - first!.x, second!.y - first!.y);
    return rest.map((point) => `${((point.x - first!.x) / unit).toFixed(2)} ${((point.y - first!.y) / unit).toFixed(2)}`);
  };
  expect(shape(await places())).toEqual(shape(before));

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await places()).scale).toBe(before.scale);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await places()).scale).toBeGreaterThan(before.scale);
});

test('a double click expands what it hits, and opens no panel that would shift the picture under it', async () => {
  await searchFor('Europol');
  const canvas = page.locator('entente-canvas');
  await page.locator('entente-entity-panel').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('entente-canvas').evaluate((element: EntenteCanvas) => element.clientWidth)).toBe(1440);
  const platforms = (await page.locator('[data-node]').filter({ hasText: 'internet platforms' }).getAttribute('data-node')) ?? '';
  const where = () => canvas.evaluate((element: EntenteCanvas, id) => element.renderedPosition(id), platforms);
  let spot = await where();
  // The picture is fitted to the wider canvas a frame later.
  await expect
    .poll(async () => {
      const before = spot;
      spot = await where();
      return before?.x === spot?.x;
    })
    .toBe(true);
  await canvas.dblclick({ position: spot ?? { x: 0, y: 0 } });
  await page.getByRole('menu', { name: 'internet platforms' }).waitFor();
  expect(page.url()).not.toContain('chosen=');
});

test('asks which of many neighbours to show before it floods the canvas', async () => {
  await searchFor('European Commission');
  await page.getByRole('button', { name: /^Add \d+$/u }).waitFor();
  await expect.poll(() => page.locator('[data-node]').count()).toBe(1);
  await page.getByRole('button', { name: /^Add \d+$/u }).click();
  await expect.poll(() => page.locator('[data-node]').count()).toBe(13);
});

test('names the nearest actors where a name is misspelt', async () => {
  await page.goto(server.url);
  await page.getByRole('combobox', { name: 'Search' }).fill('Europool');
  await page.getByText('No actor is called “Europool”.').waitFor();
  expect(await page.getByRole('option').first().textContent()).toContain('Europol');
});

test('answers a question with its relations, as a picture and as a table with the same choice', async () => {
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Who funds whom?' }).click();
  await expect.poll(() => page.locator('[data-edge]').count()).toBe(7);
  await page.keyboard.press('t');
  const rows = page.locator('entente-table tbody tr');
  expect(await rows.count()).toBe(7);
  await rows.filter({ hasText: 'Europol' }).getByRole('button', { name: 'will fund' }).click();
  await page.locator('entente-relation-panel').waitFor();
  expect(await rows.filter({ hasText: 'Europol' }).getAttribute('aria-current')).toBe('true');
  await page.goBack();
  await page.locator('entente-answer-panel').waitFor();
});

test('says which filter hides everything, and lifts it with one click', async () => {
  await page.goto(`${server.url}/?question=who-funds-whom&off=status:done,status:ongoing,status:planned`);
  await page.getByRole('button', { name: 'Show planned' }).click();
  await expect.poll(() => page.locator('[data-edge]').count()).toBe(5);
});

test.each([
  ['wide', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
])('hides what is less sure by keyboard, keeps it in the address, and takes it back: %s', async (_title, size) => {
  await page.setViewportSize(size);
  await searchFor('Europol', seeds.url);
  await page.keyboard.press('Escape');
  const edges = page.locator('[data-edge]');
  await edges.first().waitFor({ state: 'attached' });
  const before = await edges.count();
  const line = page.locator('entente-legend').getByRole('button', { name: 'less sure, below 0.8' });
  expect(await line.getAttribute('aria-pressed')).toBe('true');
  await line.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => edges.count()).toBeLessThan(before);
  expect(page.url()).toContain('off=confidence:low');
  const figure = page.getByRole('link', { name: 'Freeze for a briefing', includeHidden: true });
  expect(await figure.getAttribute('href')).toContain('minConfidence=0.8');
  const after = await edges.count();
  await page.reload();
  await expect.poll(() => edges.count()).toBe(after);
  expect(await line.getAttribute('aria-pressed')).toBe('false');
  await line.click();
  await expect.poll(() => edges.count()).toBe(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => edges.count()).toBe(after);
});

test('reads out each step along the edges', async () => {
  await searchFor('Europol');
  await relationNamed('European Commission will fund Europol').waitFor();
  await page.locator('entente-canvas').evaluate(async (element: EntenteCanvas) => {
    await element.settled;
    element.focus();
  });
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    const said = await page.locator('entente-explorer [role=status]').first().textContent();
    expect(said).toMatch(/(?:report|release), \d+ \p{L}+ \d{4}\.$|^Nothing lies/u);
  }
});

test('every key does what the list of keys says', async () => {
  await searchFor('Europol');
  const canvas = page.locator('entente-canvas');
  const nodes = page.locator('[data-node]');
  await expect.poll(() => nodes.count()).toBe(8);
  const neighbour = (await nodes.filter({ hasText: 'internet platforms' }).getAttribute('data-node')) ?? '';
  const spot = await canvas.evaluate(async (element: EntenteCanvas, id) => {
    await element.settled;
    return element.renderedPosition(id);
  }, neighbour);
  await canvas.click({ position: spot ?? { x: 0, y: 0 } });
  await expect.poll(() => page.url()).toContain(`chosen=${neighbour}`);

  await page.keyboard.press('p');
  await expect.poll(() => page.url()).toContain(`pinned=${neighbour}`);
  await page.keyboard.press('h');
  await expect.poll(() => nodes.count()).toBe(7);
  await page.keyboard.press('Control+z');
  await expect.poll(() => nodes.count()).toBe(8);

  await page.keyboard.press('e');
  await page.getByRole('menuitem', { name: / new$/u }).first().click();
  await expect.poll(() => nodes.count()).toBeGreaterThan(8);
  await page.keyboard.press('c');
  await expect.poll(() => nodes.count()).toBe(8);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('chosen=');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName)).toBe('ENTENTE-SEARCH');
});

test('says that the server is gone and what still holds, and tries again', async () => {
  await searchFor('Europol');
  await relationNamed('European Commission will fund Europol').waitFor();
  await page.route('**/api/**', (route) => route.abort());
  await relationNamed('European Commission will fund Europol').click();
  const alert = page.getByRole('alert');
  await expect.poll(() => alert.textContent()).toContain('The server did not answer.');
  expect(await alert.textContent()).toContain('What is on the canvas still holds: 8 entities, 14 relations');
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => page.locator('entente-relation-panel blockquote').textContent()).toContain('€5 million');
  // The browser itself reports the requests that were cut off.
  complaints = complaints.filter((complaint) => !complaint.includes('ERR_FAILED'));
});

test('fits a phone of 360 pixels and text of twice the size without scrolling sideways', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await searchFor('Europol');
  await relationNamed('European Commission will fund Europol').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});
