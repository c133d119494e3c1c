import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startSeedsServer } from '../support/seeds-server.ts';
import { launchBrowser } from './chromium.ts';

/** The pictures of the documentation, `SCREENSHOTS=1 npx vitest run --project browser test/browser/screenshots.test.ts`: to be looked at. */
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));
const sizes = [
  [1440, 900],
  [390, 844],
] as const;

test('takes a picture of start, entity and evidence, wide and narrow, light and dark', { timeout: 120_000 }, async () => {
  await mkdir(folder, { recursive: true });
  const server = await startSeedsServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(server.url);
    await page.getByRole('combobox', { name: 'Search' }).fill('Europol');
    await page.getByRole('option').first().click();
    await page.locator('[data-edge]').first().waitFor({ state: 'attached' });
    const entity = new URL(page.url()).search;
    // The money around Europol, or, where the documents are not read that well, the first that is found.
    const funding = page.locator('[data-edge*=".FUNDS."]');
    let evidence = entity.replace(/chosen=.*$/u, 'chosen=');
    if ((await funding.count()) === 0) {
      await page.goto(`${server.url}/?question=who-funds-whom`);
      await funding.first().waitFor({ state: 'attached' });
      evidence = '?question=who-funds-whom&chosen=';
    }
    const named = funding.filter({ hasText: '€' });
    const shown = (await named.count()) > 0 ? named : funding;
    evidence += await shown.first().getAttribute('data-edge');
    for (const [width, height] of sizes) {
      for (const theme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const [name, search] of Object.entries({ start: '', entity, evidence })) {
          await page.goto(`${server.url}/${search}`);
          await page.waitForLoadState('networkidle');
          if (name === 'evidence' && width > 1000) await page.getByRole('button', { name: 'Open document' }).click();
          await page.waitForTimeout(700);
          await page.screenshot({ path: `${folder}${name}-${width}-${theme}.png` });
        }
      }
    }
    expect(await page.title()).toContain('Entente');
  } finally {
    await browser.close();
    await server.close();
  }
});
