import { FOCUS_VERSIONS } from '../source/detect-format.ts';
import { billColumns } from './bill-columns.ts';
import { checkId, kebab } from './check.ts';
import type { Check } from './check.ts';
import { checkColumns } from './column-checks.ts';
import { crossChecks } from './cross-checks.ts';
import { demandChecks } from './demand-checks.ts';
import { FOCUS_MODEL } from './focus-model.ts';
import { MODEL_DEFECTS } from './model-defects.ts';
import { valueChecks } from './value-checks.ts';

/**
 * What became of a rule of the model: answered by checks of ours, or why not.
 * - `composite`: it is the sum of other rules.
 * - `permission`: a file may do either; nothing breaks it.
 * - `always-text`: it asks for text, which everything in a raw layer is.
 * - `outside`: it speaks of price lists, invoices, other months, or of what a charge is for; the file does not show them.
 * - `defect`: as it is written it passes every file, and what it means is not in the file.
 * - `not-done`: a file could show it, in part at least; we do not look.
 */
export type Coverage = 'checked' | 'composite' | 'permission' | 'always-text' | 'outside' | 'defect' | 'not-done';

/** Keys of JSON, lists of units, sums of a commitment over its whole term, and what else a file shows but we do not look at. */
const NOT_DONE = [
  'ColumnHandling-A-006-M',
  'CommitmentDiscountUnit-C-008-M',
  'DiscountHandling-A-009-C',
  'DiscountHandling-A-011-C',
  'EffectiveCost-C-012-C',
  'EffectiveCost-C-013-C',
  'KeyValueFormat-A-002-M',
  'PricingCurrencyEffectiveCost-C-005-M',
  'SkuMeter-C-006-O',
  'SkuPriceDetails-C-002-O',
  'SkuPriceDetails-C-017-C',
  'SkuPriceDetails-C-020-M',
  'SkuPriceDetails-C-021-M',
  'StringHandling-A-006-M',
  'UnitFormat-A-003-M',
  'UnitFormat-A-004-C',
];

export interface RuleCoverage {
  readonly rule: string;
  readonly coverage: Coverage;
  /** Ids of our checks. */
  readonly checks: readonly string[];
}

/** Every rule of the requirements model and what answers it. */
export function modelCoverage(): readonly RuleCoverage[] {
  const checks = Map.groupBy(
    allChecks().flatMap(({ id, ruleIds }) => ruleIds.map((rule) => ({ rule, id }))),
    ({ rule }) => rule,
  );
  const typeRules = new Set(Object.values(FOCUS_MODEL.columns).flatMap(({ rules }) => rules.type ?? []));
  return Object.entries(FOCUS_MODEL.modelRules).flatMap(([kind, rules]) =>
    rules.map((rule) => {
      const ids = [...new Set((checks.get(rule) ?? []).map(({ id }) => id))];
      return { rule, coverage: ids.length > 0 ? 'checked' : reasonOf(rule, kind, typeRules), checks: ids };
    }),
  );
}

function reasonOf(rule: string, kind: string, typeRules: ReadonlySet<string>): Coverage {
  if (kind === 'composite' || kind === 'permission') return kind;
  if (MODEL_DEFECTS[rule] !== undefined) return 'defect';
  if (NOT_DONE.includes(rule)) return 'not-done';
  return typeRules.has(rule) ? 'always-text' : 'outside';
}

/** Every check there is: those a file with all columns is put to, and those of a file with none. */
export function allChecks(): readonly Check[] {
  const newest = FOCUS_VERSIONS.at(-1) ?? '1.4';
  const full = billColumns(newest, Object.keys(FOCUS_MODEL.columns));
  const empty = FOCUS_VERSIONS.flatMap((version) => checkColumns(billColumns(version, [])));
  const naming = checkColumns(billColumns(newest, [`lower_${'x'.repeat(50)}`, 'billedcost']));
  const conditional = Object.entries(FOCUS_MODEL.columns).map(([column, { rules }]): Check => ({
    id: checkId(column, 'present'),
    severity: 'medium',
    column,
    ruleIds: rules.presence ?? [],
  }));
  const groups = FOCUS_MODEL.onePer.map(({ id, column, one }): Check => ({
    id: checkId(column, `one-${kebab(one)}`),
    severity: 'medium',
    column,
    ruleIds: [id],
  }));
  return [
    ...empty,
    ...conditional,
    ...naming,
    ...groups,
    ...valueChecks(full),
    ...demandChecks(full),
    ...crossChecks(full, {}),
  ];
}
