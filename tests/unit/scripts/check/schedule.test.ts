import { describe, expect, test } from 'vitest';
import { fail, pass } from '#scripts/check/outcome.ts';
import type { Suite } from '#scripts/check/schedule.ts';
import { runSuites } from '#scripts/check/schedule.ts';

/** Suites that note when they start and end, so that their order can be read back. */
function recorder() {
  const events: string[] = [];
  const suite = (name: string, more: Partial<Suite> = {}): Suite => ({
    name,
    run: async () => {
      events.push(`+${name}`);
      await Promise.resolve();
      await Promise.resolve();
      events.push(`-${name}`);
      return pass();
    },
    ...more,
  });
  return { events, suite };
}

describe('runSuites', () => {
  test('runs at most two suites at a time, in order', async () => {
    const { events, suite } = recorder();
    await runSuites([suite('a'), suite('b'), suite('c')], () => undefined);
    const open = events.map((_, index) => {
      const until = events.slice(0, index + 1);
      return until.filter((event) => event.startsWith('+')).length * 2 - until.length;
    });
    expect(Math.max(...open)).toBe(2);
    expect(events.filter((event) => event.startsWith('+'))).toEqual(['+a', '+b', '+c']);
  });

  test('a suite that uses all cores runs alone', async () => {
    const { events, suite } = recorder();
    await runSuites([suite('a'), suite('b', { alone: true }), suite('c')], () => undefined);
    expect(events.slice(events.indexOf('+b'))[1]).toBe('-b');
  });

  test('goes on after a failure, and fails what needs the failed suite without running it', async () => {
    const { events, suite } = recorder();
    const broken: Suite = { name: 'build', run: () => Promise.resolve(fail('no')) };
    const finished = await runSuites([broken, suite('budgets', { needs: ['build'] }), suite('lint')], () => undefined);
    expect(finished.map(({ outcome }) => outcome.failed)).toEqual([1, 1, 0]);
    expect(events).toEqual(['+lint', '-lint']);
  });

  test('waits for what comes before, even when that fails', async () => {
    const { events, suite } = recorder();
    const types: Suite = { name: 'types', run: () => Promise.resolve(fail('no')) };
    await runSuites([suite('lint', { after: ['types'] }), types], () => undefined);
    expect(events).toEqual(['+lint', '-lint']);
  });

  test('does not wait for a suite that was not chosen', async () => {
    const { suite } = recorder();
    const finished = await runSuites([suite('lint', { after: ['types'], needs: ['build'] })], () => undefined);
    expect(finished).toHaveLength(1);
  });

  test('a suite that crashes has failed, with the reason', async () => {
    const crash: Suite = { name: 'links', run: () => Promise.reject(new Error('no server')) };
    const [finished] = await runSuites([crash], () => undefined);
    expect(finished?.outcome).toMatchObject({ passed: 0, failed: 1 });
    expect(finished?.outcome.output).toContain('no server');
  });
});
