import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { root } from '#scripts/root.ts';

export type Browser = {
  readonly path: string;
  /** "Chromium 156": visual baselines belong to one of these. */
  readonly major: number;
};

/** The shell first: Chromium without windows does the same work in a fifth less of the processor's time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** What may be asked of the system's package manager, the better first; with a font for signs that ours lack. */
const PACKAGES = [['chromium-headless-shell', 'fonts-liberation'], ['chromium']];
/** Processes started from here inherit the answer instead of asking every browser for its version again. */
const FOUND = 'FINOPS_TEST_BROWSER';
const HELP =
  'The browser tests need Chromium: run "npx playwright install --with-deps chromium", or install Chromium or Chrome, or set CHROME_PATH to one.';

/** The browser for the tests: Playwright's own, else CHROME_PATH, else one on this machine. Installs nothing. */
export function findBrowser(): Browser {
  const known = process.env[FOUND];
  if (known !== undefined) return JSON.parse(known) as Browser;
  return remember(firstThatRuns([ownBrowser, givenBrowser, machineBrowser]));
}

/** As `findBrowser`, but downloads Playwright's own, or asks the system's package manager, where that is possible. */
export function ensureBrowser(): Browser {
  return remember(firstThatRuns([ownBrowser, givenBrowser, downloadedBrowser, machineBrowser, packagedBrowser]));
}

function firstThatRuns(ways: readonly (() => string | undefined)[]): Browser {
  for (const way of ways) {
    const file = way();
    const major = file === undefined ? undefined : majorOf(file);
    if (file !== undefined && major !== undefined) return { path: file, major };
  }
  throw new Error(HELP);
}

function remember(browser: Browser): Browser {
  process.env[FOUND] = JSON.stringify(browser);
  return browser;
}

/** A browser that lacks a system library exists but does not run: asking for its version tells. */
function majorOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = /\b(\d+)\.\d+\.\d+/.exec(status === 0 ? stdout : '')?.[1];
  return major === undefined ? undefined : Number(major);
}

function ownBrowser(): string {
  return chromium.executablePath();
}

function givenBrowser(): string | undefined {
  return process.env['CHROME_PATH'];
}

function machineBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find((file) => existsSync(file));
}

function downloadedBrowser(): string | undefined {
  // Where the download is blocked it fails slowly: with a browser on the machine, one try per Playwright version is enough.
  const stamp = path.join(root, '.cache', 'browser-download-failed');
  const version = playwrightVersion();
  const failedBefore = existsSync(stamp) && readFileSync(stamp, 'utf8') === version;
  if (failedBefore && machineBrowser() !== undefined) return undefined;
  console.log('Downloading Chromium for the browser tests…');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const { status } = playwright(['install', '--no-shell', 'chromium'], env);
  if (status === 0) {
    if (isRoot() && majorOf(ownBrowser()) === undefined) playwright(['install-deps', 'chromium'], env);
    return ownBrowser();
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, version);
  return undefined;
}

function packagedBrowser(): string | undefined {
  if (!isRoot() || apt(['--version']) !== 0) return undefined;
  console.log('Installing a system package of Chromium for the browser tests…');
  apt(['update']);
  PACKAGES.some((names) => apt(['install', '--yes', '--no-install-recommends', ...names]) === 0);
  return machineBrowser();
}

function apt(args: readonly string[]): number | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: 'ignore', timeout: 10 * 60_000 }).status;
}

function playwright(args: readonly string[], env: NodeJS.ProcessEnv): { readonly status: number | null } {
  return spawnSync('playwright', args, { env, stdio: 'ignore', timeout: 5 * 60_000 });
}

function playwrightVersion(): string {
  return execFileSync('playwright', ['--version'], { encoding: 'utf8' });
}

function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

if (import.meta.main) {
  try {
    console.log(`Browser for the tests: ${ensureBrowser().path}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
