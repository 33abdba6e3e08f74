import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { decodeTagPolicy } from '#engine/billing/rules/tag-policy.ts';
import { readPolicy, toFields } from '#islands/bill/policy-state.ts';
import { decodeState, encodeState } from '#islands/bill/state.ts';

/** What AWS takes in keys and values: no comma. */
const word = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9 +=._:/@-]{0,20}[a-zA-Z0-9]$/);
const policy = fc
  .array(fc.record({ key: word, allowed: fc.option(fc.array(word, { minLength: 1, maxLength: 4 })) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((required) => ({ required }))
  .filter((one) => decodeTagPolicy(one).ok);

describe('the tags asked for and the version of the rules in a link', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(policy, fc.constantFrom(null, 1, 2), (tagPolicy, rulesVersion) => {
        const view = { ...WHOLE, tagPolicy, rulesVersion };
        expect(decodeState(encodeState(view))).toEqual({ view, issues: [] });
      }),
    );
  });

  test('whatever stands in the link, a view that can be shown comes of it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('require', 'allow', 'rules'), fc.string())), (pairs) => {
        const { view } = decodeState(new URLSearchParams(pairs).toString());
        expect([null, 1, 2]).toContain(view.rulesVersion);
        expect(view.tagPolicy === null || decodeTagPolicy(view.tagPolicy).ok).toBe(true);
      }),
    );
  });

  test('an unknown version and a tag asked for twice are reported', () => {
    const { view, issues } = decodeState('rules=9&require=team&allow=&require=Team&allow=');
    expect(view).toEqual(WHOLE);
    expect(issues.map(({ code }) => code)).toEqual(['value-unknown', 'id-duplicate']);
  });

  test('empty rows of the form are none; values without a key are at fault', () => {
    const empty = { require: '', allow: '' };
    const read = readPolicy([{ require: ' team ', allow: 'pix, cards,' }, empty]);
    expect(read.ok && toFields(read.value)).toEqual([{ require: 'team', allow: 'pix, cards' }]);
    const wrong = readPolicy([empty, { require: '', allow: 'pix' }]);
    expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path)).toEqual(['required[0].key']);
    expect(readPolicy([empty]).ok).toBe(false);
  });
});
