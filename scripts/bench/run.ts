/**
 * `npm run bench [-- --strict]`: measures every task of scripts/bench/suites/ on this machine. Budgets inform, because
 * machines differ; with --strict a missed one fails.
 */
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Bench } from 'tinybench';
import type { Benchmark } from './benchmark.ts';

const benchmarks = await collect();
const rows: Record<string, Awaited<ReturnType<typeof measure>>> = {};
for (const benchmark of benchmarks) rows[benchmark.name] = await measure(benchmark);

console.log(
  `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.availableParallelism()} cores, Node ${process.versions.node}`,
);
console.table(rows);
if (process.argv.includes('--strict') && Object.values(rows).some((row) => row.verdict !== 'ok')) process.exitCode = 1;

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
