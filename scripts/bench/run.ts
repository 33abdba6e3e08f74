/**
 * `npm run bench [-- --strict]`: measures every task of scripts/bench/suites/ on this machine, then every tool of the built site
 * in a browser at a quarter of the processor's speed. Budgets inform, because machines differ; with --strict a missed one fails.
 */
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Bench } from 'tinybench';
import { loadSqlAsText } from '#scripts/setup/sql-text.mjs';
import type { Benchmark } from './benchmark.ts';
import { SLOWDOWN } from './pages/measure-page.ts';
import { measurePages } from './pages/run-pages.ts';

/** From a reader's input to the painted result, and no task longer: what still feels immediate. */
const RESPONSE_MS = 50;

loadSqlAsText();
const { hasRealBill, measureBills } = await import('./bills/measure-bills.ts');
const benchmarks = await collect();
const rows: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const benchmark of benchmarks) rows[benchmark.name] = await measure(benchmark);

console.log(
  `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.availableParallelism()} cores, Node ${process.versions.node}`,
);
console.table(rows);
const pages = await measurePages();
if (pages === null) console.log('Pages: not measured, there is no built site. `npm run build` makes it.');
else {
  console.log(
    `Pages, in milliseconds on a processor ${SLOWDOWN} times slower; input and tasks should stay within ${RESPONSE_MS}:`,
  );
  console.table(pages);
}
const bills = pages === null ? null : await measureBills();
if (bills !== null) {
  console.log(
    'Bills, in milliseconds at the full speed of this machine, from choosing the file, the database being there:',
  );
  console.table(bills);
  if (!hasRealBill()) console.log('The real sample of 300 rows: not measured, it does not lie beside the project.');
}
const isSlow =
  Object.values(rows).some((row) => row.verdict !== 'ok') ||
  Object.values(pages ?? {}).some(
    (page) => Math.max(page['input to paint p95'], page['longest task in use']) > RESPONSE_MS,
  );
if (process.argv.includes('--strict') && isSlow) process.exitCode = 1;

async function collect(): Promise<readonly Benchmark[]> {
  const folder = path.join(import.meta.dirname, 'suites');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
  const modules = await Promise.all(
    files.map(async (file) => (await import(path.join(folder, file))) as { readonly default: readonly Benchmark[] }),
  );
  return modules.flatMap((module) => module.default);
}

async function measure({ name, budgetMs, run }: Benchmark) {
  const bench = new Bench({ time: 1000, warmupTime: 250, retainSamples: true });
  await bench
    .add(name, async () => {
      await run();
    })
    .run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`${name} did not finish: ${JSON.stringify(result)}`);
  const { p50, samples = [] } = result.latency;
  const p95 = samples[Math.floor(samples.length * 0.95)] ?? p50;
  return {
    'median ms': round(p50),
    'p95 ms': round(p95),
    'budget ms': budgetMs,
    runs: samples.length,
    verdict: p50 <= budgetMs ? 'ok' : 'over budget',
  };
}

function round(milliseconds: number): number {
  return Number(milliseconds.toPrecision(3));
}
