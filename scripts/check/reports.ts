import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '#scripts/root.ts';
import { runCommand } from './command.ts';
import type { Outcome } from './outcome.ts';

type VitestReport = { readonly numPassedTests: number; readonly numFailedTests: number };
type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
};

/** Runs the vitest suites and counts their tests. */
export async function runVitest(args: readonly string[] = []): Promise<Outcome> {
  const file = freshReport('vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runCommand('vitest', ['run', ...reporters, ...args]);
  const report = readReport(file) as VitestReport | undefined;
  return outcome(code, output, report?.numPassedTests, report?.numFailedTests);
}

/** Runs one Playwright project and counts its tests. A test that passed only on a second try counts as failed. */
export async function runPlaywright(project: string): Promise<Outcome> {
  const file = freshReport(`playwright-${project}`);
  // Playwright colours its workers' output by itself and then warns about NO_COLOR.
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, NO_COLOR: undefined, FORCE_COLOR: '0' };
  const args = ['test', `--project=${project}`, '--reporter=dot,json'];
  const { code, output } = await runCommand('playwright', args, env);
  const stats = (readReport(file) as PlaywrightReport | undefined)?.stats;
  return outcome(code, output, stats?.expected, stats && stats.unexpected + stats.flaky);
}

/** A run that ended badly without a failed test (a file that does not load, no report) is one failure. */
function outcome(code: number, output: string, passed = 0, failed = 0): Outcome {
  const nothingRan = passed + failed === 0;
  return { passed, failed: failed === 0 && (code !== 0 || nothingRan) ? 1 : failed, output };
}

function freshReport(name: string): string {
  const file = path.join(root, '.cache', 'reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner died before it wrote one; its output says why.
    return undefined;
  }
}
