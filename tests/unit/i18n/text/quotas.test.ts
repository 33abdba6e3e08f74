import { describe, expect, test } from 'vitest';
import { allQuotas } from '#engine/quotas/all-quotas.ts';
import { quotaLabels } from '#i18n/text/quota-labels.ts';
import { quotaNotes } from '#i18n/text/quota-notes.ts';
import { quotaScopes, quotaUnits } from '#i18n/text/quota-units.ts';
import { quotaValues } from '#i18n/text/quota-values.ts';

const quotas = allQuotas();
const BROKER = /\.broker-/;

/** Units that say how to read the value instead of counting something. */
const VALUE_KINDS = ['text', 'literal', 'date'];

function propertyOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}

describe('the words of the quota page', () => {
  test('label every property', () => {
    const properties = quotas.filter(({ id }) => !BROKER.test(id)).map(({ id }) => propertyOf(id));
    expect(Object.keys(quotaLabels)).toEqual(expect.arrayContaining([...new Set(properties)]));
  });

  test('name every unit and scope', () => {
    const units = quotas.map(({ unit }) => unit).filter((unit) => !VALUE_KINDS.includes(unit));
    expect(Object.keys(quotaUnits)).toEqual(expect.arrayContaining([...new Set(units)]));
    expect(Object.keys(quotaScopes)).toEqual(expect.arrayContaining([...new Set(quotas.map(({ scope }) => scope))]));
  });

  test('put every fact stored as a code into words', () => {
    const codes = quotas.filter(({ unit }) => unit === 'text').map(({ value }) => value);
    expect(Object.keys(quotaValues).toSorted()).toEqual([...new Set(codes)].toSorted());
  });

  test('annotate existing quotas only', () => {
    const ids = new Set(quotas.map(({ id }) => id));
    expect(Object.keys(quotaNotes).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('exist in both languages', () => {
    const all: readonly Readonly<Record<string, { en: string; 'pt-br': string }>>[] = [
      quotaLabels,
      quotaUnits,
      quotaScopes,
      quotaValues,
      quotaNotes,
    ];
    for (const words of all) {
      for (const [key, text] of Object.entries(words)) {
        expect(text.en.trim(), key).not.toBe('');
        expect(text['pt-br'].trim(), key).not.toBe('');
      }
    }
  });
});
