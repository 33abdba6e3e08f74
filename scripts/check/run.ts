/**
 * Runs the checks and counts them: `npm test` (all), `npm run check` (--quick), `npm test -- lint build` (some).
 * A suite that passed before on the same files is not run again, unless `--again` asks for it.
 * Goes on after a failing suite, so that everything is reported at once; the last line is `N passed, N failed`.
 */
import { forgetPasses } from './remember.ts';
import type { Finished } from './schedule.ts';
import { runSuites } from './schedule.ts';
import { passes, quickSuites, suites } from './suites.ts';

const given = process.argv.slice(2);
if (given.includes('--again')) forgetPasses(passes);
const chosen = chooseSuites(given.filter((argument) => argument !== '--again'));
console.log(`Running ${chosen.length} checks; the first time also a browser is fetched.\n`);
const finished = await runSuites(chosen, reportEnd);

console.log('\nSummary');
for (const one of finished) console.log(line(one));
const passed = sum(finished.map(({ outcome }) => outcome.passed));
const failed = sum(finished.map(({ outcome }) => outcome.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function chooseSuites(args: readonly string[]): typeof suites {
  const names = args.includes('--quick') ? quickSuites : args;
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(', ')}. There are: ${suites.map((s) => s.name).join(', ')}.`);
    process.exit(2);
  }
  if (names.length === 0) return suites;
  const needed = suites.filter((suite) => names.includes(suite.name)).flatMap((suite) => suite.needs ?? []);
  return suites.filter((suite) => names.includes(suite.name) || needed.includes(suite.name));
}

function reportEnd(one: Finished): void {
  console.log(line(one));
  if (one.outcome.failed > 0) console.log(`${one.outcome.output.trim()}\n`);
}

function line({ suite, outcome, seconds }: Finished): string {
  const counts = outcome.failed > 0 ? `${outcome.passed} passed, ${outcome.failed} failed` : `${outcome.passed} passed`;
  const { notChecked, unchanged } = outcome;
  const remark = unchanged === true ? ', files unchanged' : '';
  const verdict = notChecked === undefined ? `${counts}${remark}` : `${counts}, not checked: ${notChecked}`;
  const mark = outcome.failed > 0 ? '✗' : notChecked === undefined ? '✓' : '–';
  return `${mark} ${suite.name.padEnd(14)} ${verdict.padEnd(24)} ${seconds.toFixed(1)} s`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
