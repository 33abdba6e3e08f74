import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/setup/browser.ts';
import { pictureFolder } from './scripts/setup/picture-folder.ts';

const browser = findBrowser();

/** What Chromium does without. The switch replaces Playwright's own list, so what matters of that is said again. */
const switchedOff = [
  // Its address bar is made of pages, which every test would load anew: a third of all the work.
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning'],
  ...['AimEnabled', 'LensOverlay', 'MediaRouter'],
  ...['NetworkTimeServiceQuerying', 'OptimizationHints', 'PreconnectToSearch'],
];

/**
 * Steady pictures and no traffic of the browser's own. A graphics card imitated by the processor is slower than none.
 * Chromium refuses to sandbox for root, as in many containers.
 */
const flags = [
  `--disable-features=${switchedOff.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  snapshotPathTemplate: `${pictureFolder(browser)}/{arg}{ext}`,
  updateSnapshots: 'none',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: Math.min(4, availableParallelism()),
  reporter: 'list',
  // Generous, because a busy machine is no reason to fail; nothing waits for time.
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.003, animations: 'disabled', caret: 'hide' },
  },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: browser.path, args: flags },
    deviceScaleFactor: 1,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/Sao_Paulo',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
    { name: 'accessibility', testMatch: 'a11y/**/*.spec.ts', timeout: 180_000 },
    {
      name: 'visual',
      testMatch: 'visual/**/*.spec.ts',
      use: { contextOptions: { reducedMotion: 'reduce' } },
    },
  ],
});
