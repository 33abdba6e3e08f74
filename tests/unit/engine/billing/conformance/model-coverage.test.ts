import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '#engine/billing/conformance/condition.ts';
import { FOCUS_MODEL } from '#engine/billing/conformance/focus-model.ts';
import { allChecks, modelCoverage } from '#engine/billing/conformance/model-coverage.ts';
import { MODEL_DEFECTS } from '#engine/billing/conformance/model-defects.ts';
import { encodeFocusModel } from '#scripts/billing/focus-model/encode-focus-model.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../../..');
const SAMPLES = path.resolve(ROOT, '../shared/focus-samples');
const COMMITTED = path.resolve(ROOT, 'src/engine/billing/conformance/focus-model.json');

describe('what we took from the model', () => {
  test.skipIf(!existsSync(SAMPLES))('is what the model says, where it lies beside the checkout', () => {
    const text = (name: string) => readFileSync(path.join(SAMPLES, name), 'utf8');
    const made = encodeFocusModel(
      text('focus-1.2-requirements-model.json'),
      text('focus-1.4-column-model.json'),
      FOCUS_MODEL.source['read'] ?? '',
    );
    expect(made).toBe(readFileSync(COMMITTED, 'utf8'));
  });

  test('speaks of columns that exist', () => {
    const named = FOCUS_MODEL.demands.flatMap(({ must, when }) => [must, ...(when ? [when] : [])]).flatMap(columnsOf);
    expect(named.filter((name) => !Object.hasOwn(FOCUS_MODEL.columns, name))).toEqual([]);
    expect(Object.values(FOCUS_MODEL.subcategories).filter((name) => !categories.includes(name))).toEqual([]);
  });

  const categories = FOCUS_MODEL.columns['ServiceCategory']?.values ?? [];
});

describe('every rule of the model', () => {
  const coverage = modelCoverage();
  const count = (kind: string) => coverage.filter((rule) => rule.coverage === kind).length;

  test('is answered by a check, or has its reason', () => {
    expect(coverage).toHaveLength(621);
    expect(
      Object.fromEntries(
        [...new Set(coverage.map((rule) => rule.coverage))].toSorted().map((kind) => [kind, count(kind)]),
      ),
    ).toEqual({
      'always-text': 39,
      checked: 279,
      composite: 143,
      'not-done': 16,
      outside: 110,
      defect: 2,
      permission: 32,
    });
  });

  test('that can be checked by a machine is checked, but for types of text and rules that clear any file', () => {
    const machine = new Set(FOCUS_MODEL.modelRules.static);
    const unchecked = coverage.filter(({ rule, coverage: kind }) => machine.has(rule) && kind !== 'checked');
    expect([...new Set(unchecked.map(({ coverage: kind }) => kind))].toSorted()).toEqual(['always-text', 'defect']);
  });

  test('that a check claims to answer is one of the model, and every wrong rule is', () => {
    const known = new Set(coverage.map(({ rule }) => rule));
    const claimed = allChecks().flatMap(({ ruleIds }) => ruleIds.filter((rule) => !rule.startsWith('FOCUS 1.4')));
    expect(claimed.filter((rule) => !known.has(rule))).toEqual([]);
    expect(Object.keys(MODEL_DEFECTS).filter((rule) => !known.has(rule))).toEqual([]);
  });
});
