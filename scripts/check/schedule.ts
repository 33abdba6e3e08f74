import type { Outcome } from './outcome.ts';
import { fail } from './outcome.ts';

export type Suite = {
  readonly name: string;
  /** Suites that must have ended before (in any way). */
  readonly after?: readonly string[];
  /** Suites without whose success this one makes no sense. */
  readonly needs?: readonly string[];
  /** Uses all cores by itself. */
  readonly alone?: boolean;
  readonly run: () => Promise<Outcome>;
};

export type Finished = { readonly suite: Suite; readonly outcome: Outcome; readonly seconds: number };

/** Runs suites in order, two at a time where they allow it; `onEnd` hears of each as it ends. */
export async function runSuites(
  suites: readonly Suite[],
  onEnd: (finished: Finished) => void,
): Promise<readonly Finished[]> {
  const waiting = [...suites];
  const running = new Map<Suite, Promise<void>>();
  const done = new Map<string, Finished>();
  const chosen = new Set(suites.map((suite) => suite.name));

  const isReady = (suite: Suite): boolean =>
    [...(suite.after ?? []), ...(suite.needs ?? [])].every((name) => done.has(name) || !chosen.has(name));
  const hasRoom = (suite: Suite): boolean =>
    running.size === 0 || (running.size < 2 && !suite.alone && ![...running.keys()].some((s) => s.alone));

  const start = (suite: Suite): void => {
    waiting.splice(waiting.indexOf(suite), 1);
    const task = runOne(suite, done).then((finished) => {
      done.set(suite.name, finished);
      running.delete(suite);
      onEnd(finished);
    });
    running.set(suite, task);
  };

  while (waiting.length + running.size > 0) {
    const next = waiting.find((suite) => isReady(suite) && hasRoom(suite));
    if (next) start(next);
    else await Promise.race(running.values());
  }
  return suites.flatMap((suite) => done.get(suite.name) ?? []);
}

async function runOne(suite: Suite, done: ReadonlyMap<string, Finished>): Promise<Finished> {
  const began = performance.now();
  const broken = (suite.needs ?? []).find((name) => (done.get(name)?.outcome.failed ?? 0) > 0);
  const outcome = broken ? fail(`Not run: ${broken} failed.`) : await suite.run().catch(crashed);
  return { suite, outcome, seconds: (performance.now() - began) / 1000 };
}

function crashed(error: unknown): Outcome {
  return fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
