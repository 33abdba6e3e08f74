import type { Condition } from '#engine/billing/conformance/condition.ts';
import type { Demand, FocusModel, OnePer, Product } from '#engine/billing/conformance/focus-model.ts';
import type { LatestColumn } from './derive-columns.ts';
import type { ModelRule } from './requirement.ts';
import { bothOf, toCondition } from './requirement.ts';

type Rules = readonly (readonly [string, ModelRule])[];

/**
 * Rules whose text says what a row must hold while their machine-readable part is empty: what we read in it, word by word. A rule
 * that asks more than a file can show is not here.
 */
const READ_FROM_TEXT: readonly Demand[] = [
  {
    id: 'PricingCurrencyContractedUnitPrice-C-004-C',
    column: 'PricingCurrencyContractedUnitPrice',
    must: ['null', 'PricingCurrencyContractedUnitPrice'],
    when: ['is', 'ChargeCategory', 'Tax'],
  },
  {
    id: 'PricingCurrencyContractedUnitPrice-C-005-C',
    column: 'PricingCurrencyContractedUnitPrice',
    must: ['set', 'PricingCurrencyContractedUnitPrice'],
    when: [
      'and',
      [
        [
          'or',
          [
            ['is', 'ChargeCategory', 'Usage'],
            ['is', 'ChargeCategory', 'Purchase'],
          ],
        ],
        ['not', 'ChargeClass', 'Correction'],
      ],
    ],
  },
  {
    id: 'ResourceName-C-004-C',
    column: 'ResourceName',
    must: ['null', 'ResourceName'],
    when: ['null', 'ResourceId'],
  },
  {
    id: 'PricingCategory-C-009-C',
    column: 'PricingCategory',
    must: ['is', 'PricingCategory', 'Committed'],
    when: [
      'and',
      [
        ['set', 'CommitmentDiscountId'],
        ['is', 'ChargeCategory', 'Usage'],
        ['set', 'PricingCategory'],
      ],
    ],
  },
  {
    id: 'DiscountHandling-A-018-C',
    column: 'ChargeCategory',
    must: ['is', 'ChargeCategory', 'Usage'],
    when: ['is', 'CommitmentDiscountStatus', 'Unused'],
  },
];

/** What must hold of single rows. Conditions of the composites a rule is part of are its conditions too. */
export function deriveDemands(rules: Rules, latest: Readonly<Record<string, LatestColumn>>): readonly Demand[] {
  const parents = new Map(
    rules.flatMap(([, rule]) =>
      (rule.ValidationCriteria.Requirement.Items ?? []).flatMap((item) =>
        item.ModelRuleId === undefined
          ? []
          : [[item.ModelRuleId, toCondition(rule.ValidationCriteria.Condition)] as const],
      ),
    ),
  );
  const single = rules.flatMap(([id, rule]) => {
    const { Keyword: keyword, Requirement: wanted, Condition: condition } = rule.ValidationCriteria;
    const must = toCondition(wanted);
    if (must === null || must[0] === 'and' || must[0] === 'or' || keyword === 'MAY') return [];
    const when = bothOf(parents.get(id) ?? null, toCondition(condition));
    return [demand(id, must, when, keyword.startsWith('SHOULD'))];
  });
  const known = new Set(rules.map(([, { Reference: column }]) => column));
  const later = Object.entries(latest)
    .filter(([name, { allows_nulls: nullable }]) => !known.has(name) && !nullable)
    .map(([name]) => demand(`FOCUS 1.4 ${name}`, ['set', name], null, false));
  return [...single, ...READ_FROM_TEXT, ...later].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function demand(id: string, must: Condition, when: Condition | null, should: boolean): Demand {
  return { id, column: String(must[1]), must, ...(when === null ? {} : { when }), ...(should ? { should } : {}) };
}

/** Prices times quantities; rules that say the same of the same columns are one. */
export function deriveProducts(rules: Rules): readonly Product[] {
  const products = new Map<string, Product>();
  for (const [
    id,
    {
      ValidationCriteria: { Requirement: wanted },
    },
  ] of rules) {
    if (wanted.CheckFunction !== 'ColumnByColumnEqualsColumnValue') continue;
    const { ColumnAName: price = '', ColumnBName: quantity = '', ResultColumnName: cost = '' } = wanted;
    const same = products.get(cost);
    products.set(cost, { ids: [...(same?.ids ?? []), id], price, quantity, cost });
  }
  return [...products.values()];
}

export function deriveOnePer(rules: Rules): readonly OnePer[] {
  return rules.flatMap(
    ([
      id,
      {
        ValidationCriteria: { Keyword: keyword, Requirement: wanted },
      },
    ]) => {
      const { ColumnAName: column = '', ColumnBName: one = '' } = wanted;
      if (wanted.CheckFunction !== 'CheckDistinctCount') return [];
      return [{ id, column, one, ...(keyword === 'SHOULD' ? { should: true } : {}) }];
    },
  );
}

/** Rules by whether anything of them can be checked by a machine at all. */
export function classify(rules: Rules): FocusModel['modelRules'] {
  const groups = Map.groupBy(
    rules,
    ([
      ,
      {
        Function: kind,
        ValidationCriteria: { Keyword: keyword, Requirement: wanted },
      },
    ]) => {
      if (kind === 'Composite') return 'composite';
      if (keyword === 'MAY') return 'permission';
      return wanted.CheckFunction === undefined ? 'text-only' : 'static';
    },
  );
  const ids = (name: 'composite' | 'permission' | 'text-only' | 'static') =>
    (groups.get(name) ?? []).map(([id]) => id).toSorted();
  return {
    composite: ids('composite'),
    permission: ids('permission'),
    'text-only': ids('text-only'),
    static: ids('static'),
  };
}
