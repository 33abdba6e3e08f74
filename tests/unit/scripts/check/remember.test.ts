import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '#scripts/check/outcome.ts';
import { fail, notChecked } from '#scripts/check/outcome.ts';
import { forgetPasses, remembered } from '#scripts/check/remember.ts';

describe('remembered', () => {
  let folder = '';
  const passing = () => vi.fn(() => Promise.resolve<Outcome>({ passed: 12, failed: 0, output: 'fine' }));
  const at = (digest: string) => ({ name: 'unit', digest, folder });

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'passes-'));
  });

  test('a suite that passed on the same files counts again without running', async () => {
    const run = passing();
    await remembered(at('a'), run);
    expect(await remembered(at('a'), run)).toMatchObject({ passed: 12, failed: 0, unchanged: true });
    expect(run).toHaveBeenCalledOnce();
  });

  test('another content runs it anew, and so does the first content after that', async () => {
    const run = passing();
    for (const digest of ['a', 'b', 'a']) expect((await remembered(at(digest), run)).unchanged).toBeUndefined();
    expect(run).toHaveBeenCalledTimes(3);
  });

  test.each([
    ['a failure', fail('broken')],
    ['one failure among passes', { passed: 12, failed: 1, output: '' }],
    ['what could not be checked', notChecked('no answer')],
  ])('%s is never remembered', async (_name, outcome) => {
    const run = vi.fn(() => Promise.resolve<Outcome>(outcome));
    await remembered(at('a'), run);
    await remembered(at('a'), run);
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('passes of one suite say nothing of another, and none once they are forgotten', async () => {
    const run = passing();
    await remembered(at('a'), run);
    await remembered({ ...at('a'), name: 'lint' }, run);
    forgetPasses(folder);
    await remembered(at('a'), run);
    expect(run).toHaveBeenCalledTimes(3);
  });
});
