import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright';

/**
 * A browser for tests on any machine: the one named by BROWSER_PATH, or one that is installed, or else the one that
 * the package @sparticuz/chromium carries, unpacked once into a cache folder.
 */
const version = '147.0.0';
const run = promisify(execFile);
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const installed = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

interface Executable {
  readonly path: string;
  readonly env: NodeJS.ProcessEnv;
}

export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({ executablePath: path, args: flags, env: definedOnly({ ...process.env, ...env }) });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function findBrowser(): Promise<Executable> {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`BROWSER_PATH names ${named}, which is not there. Name a Chrome, Chromium or Edge.`);
    return { path: named, env: {} };
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const there = [...folders.flatMap((folder) => installed.map((name) => join(folder, name))), ...elsewhere].find((path) =>
    existsSync(path),
  );
  return there === undefined ? carried() : { path: there, env: {} };
}

/** The browser of the package, unpacked; with the fonts and libraries it brings where the system has none. */
async function carried(): Promise<Executable> {
  const caches = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(caches, 'entente', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    path: join(folder, 'chromium'),
    env: {
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      ...((await hasSystemLibraries()) ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    },
  };
}

/** Unpacks beside the folder and renames at the end: two test workers may start at once. */
async function unpack(folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  const script = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    // The package unpacks its libraries only where it believes to run in the cloud.
    env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(join(beside, 'fonts.conf'), fontsConf(folder));
  try {
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontsConf(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts', '~/.fonts'];
  const dirs = folders.map((dir) => `<dir>${dir}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
}

async function hasSystemLibraries(): Promise<boolean> {
  for (const folder of ['/usr/lib', '/usr/lib64', '/lib', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu']) {
    if (existsSync(folder) && (await readdir(folder)).includes('libnss3.so')) return true;
  }
  return false;
}
