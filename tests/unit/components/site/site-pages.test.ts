import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { directiveWords } from '#components/site/directive-words.ts';
import { hostHeaders, policyDirectives } from '#components/site/host-headers.ts';
import { SHOWN_CHECKS } from '#components/site/site-checks.ts';
import { sitePageMeta } from '#documents/site-page-meta.ts';
import { CHECK_NAMES } from '#content/checks/check-names.ts';
import { suites } from '#scripts/check/suites.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';

describe('policyDirectives', () => {
  test('is the policy of vercel.json, whole', () => {
    const written = policyDirectives().map(({ name, sources }) => `${name} ${sources}`);
    expect(readFileSync(path.join(root, 'vercel.json'), 'utf8')).toContain(`"${written.join('; ')}"`);
  });

  test('every directive is explained in both languages', () => {
    for (const { name } of policyDirectives())
      for (const locale of locales) expect(directiveWords(name, locale)).not.toBe('');
  });

  test('a directive nobody explained is an error', () => {
    expect(() => directiveWords('sandbox', 'en')).toThrow('expected governs.sandbox');
  });
});

test.each(['metrics', 'facts', 'claims', 'diagrams'])('a page about the site that defines %s is refused', (field) => {
  const meta = { reviewed: '2026-11-21', parts: [{ id: 'a', name: { en: 'A', 'pt-br': 'A' } }] };
  expect(sitePageMeta.safeParse(meta).success).toBe(true);
  expect(sitePageMeta.safeParse({ ...meta, [field]: {} }).success).toBe(false);
});

test('hostHeaders are those of every path', () => {
  expect(hostHeaders().map(({ key }) => key)).toEqual(
    expect.arrayContaining(['Content-Security-Policy', 'Strict-Transport-Security', 'Referrer-Policy']),
  );
});

test('every check that runs is named, in its order, and shown unless it only prepares', () => {
  expect(suites.map(({ name }) => name)).toEqual(CHECK_NAMES);
  expect(SHOWN_CHECKS).toEqual(CHECK_NAMES.filter((name) => name !== 'browser'));
});
