import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './outcome.ts';

/** A suite, what it looks at as one hash, and where passes are kept. */
export type Memory = { readonly name: string; readonly digest: string; readonly folder: string };

type Pass = { readonly digest: string; readonly passed: number };

/**
 * Runs a suite unless it passed whole before on exactly the same files; then its tests count as passed again. A changed line, a changed
 * dependency or another browser runs it anew. Failures and what could not be checked are never remembered.
 */
export async function remembered(memory: Memory, run: () => Promise<Outcome>): Promise<Outcome> {
  const { name, digest, folder } = memory;
  const file = path.join(folder, `${name}.json`);
  const before = readPass(file);
  if (before?.digest === digest) return { passed: before.passed, failed: 0, output: '', unchanged: true };
  const outcome = await run();
  if (outcome.failed === 0 && outcome.notChecked === undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify({ digest, passed: outcome.passed } satisfies Pass));
  }
  return outcome;
}

/** Forgets every pass, so that all suites run. */
export function forgetPasses(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function readPass(file: string): Pass | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Pass;
  } catch {
    // Not passed before, or not one of ours: run.
    return undefined;
  }
}
