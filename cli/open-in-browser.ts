import { say } from './output.ts';

/** Opens an address in the browser of the person at the terminal; where there is none, says so and goes on. */
export async function openInBrowser(url: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const browser = await open(url);
    browser.once('error', () => say(`No browser could be opened: open ${url} yourself.`));
  } catch {
    say(`No browser could be opened: open ${url} yourself.`);
  }
}
