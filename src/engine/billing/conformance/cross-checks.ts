import { instantSql } from '../source/instant-sql.ts';
import { literal } from '../source/origin.ts';
import type { BillColumns } from './bill-columns.ts';
import type { RowCheck } from './check.ts';
import { checkId } from './check.ts';
import { columnSql, conditionSql } from './condition.ts';
import type { Condition } from './condition.ts';
import { FOCUS_MODEL } from './focus-model.ts';

/** Decimal places with which a file writes each of its costs, at most. */
export type CostPlaces = Readonly<Record<string, number>>;

/** A file's costs are taken to be rounded to no fewer and no more places than these: cents, and what doubles hold. */
const LEAST_PLACES = 2;
const MOST_PLACES = 12;
/** Unit prices are rounded too; a millionth of the cost is more than any published price of six digits loses. */
const RELATIVE = 1e-6;

/** Checks of columns against one another. Those a file lacks a column for are left out. */
export function crossChecks(columns: BillColumns, places: CostPlaces): readonly RowCheck[] {
  const checks = [
    ...products(columns, places),
    parents(columns),
    ...periods(columns),
    ...credits(columns),
    ...commitments(columns),
  ];
  return checks.flatMap(({ needs, ...check }) =>
    needs.every((column) => columns.find(column) !== null) ? [check] : [],
  );
}

interface CrossCheck extends RowCheck {
  readonly needs: readonly string[];
}

const number = (column: string, { find }: BillColumns) => `TRY_CAST(${columnSql(column, find)} AS DOUBLE)`;

/** Unit price times quantity is the cost, but for rounding and corrections. */
function products(columns: BillColumns, places: CostPlaces): readonly CrossCheck[] {
  return FOCUS_MODEL.products.map(({ ids, price, quantity, cost }) => {
    const product = `${number(price, columns)} * ${number(quantity, columns)}`;
    const unit = 10 ** -Math.min(Math.max(places[cost] ?? 0, LEAST_PLACES), MOST_PLACES);
    const tolerance = `${unit} + ${RELATIVE} * ABS(${number(cost, columns)})`;
    const off = `ABS(${product} - ${number(cost, columns)}) > ${tolerance}`;
    return {
      id: checkId(cost, 'product'),
      severity: 'medium',
      column: cost,
      ruleIds: [...ids, ...(PRODUCT_RULES[cost] ?? [])],
      needs: [price, quantity, cost],
      violates: `${conditionSql(['not', 'ChargeClass', 'Correction'], columns.find)} AND ${off}`,
    };
  });
}

/** Rules without a machine-readable part that ask for the same product. */
const PRODUCT_RULES: Readonly<Record<string, readonly string[]>> = {
  ContractedCost: ['ContractedCost-C-009-C', 'PricingQuantity-C-009-C'],
  ListCost: ['PricingQuantity-C-009-C'],
};

/** Each subcategory of services belongs to one category. */
function parents({ find }: BillColumns): CrossCheck {
  const [sub, category] = [columnSql('ServiceSubcategory', find), columnSql('ServiceCategory', find)];
  const pairs = Object.entries(FOCUS_MODEL.subcategories).map(([name, parent]) => literal(`${name}|${parent}`));
  return {
    id: checkId('ServiceSubcategory', 'parent'),
    severity: 'medium',
    column: 'ServiceSubcategory',
    ruleIds: ['ServiceSubcategory-C-004-M'],
    needs: ['ServiceSubcategory', 'ServiceCategory'],
    violates: `${sub} || '|' || ${category} NOT IN (${pairs.join(', ')})`,
  };
}

/** A period begins before it ends: the end is exclusive. */
function periods({ find }: BillColumns): readonly CrossCheck[] {
  return ['BillingPeriod', 'ChargePeriod'].map((period) => {
    const [start, end] = [`${period}Start`, `${period}End`];
    const at = (column: string) => instantSql(columnSql(column, find));
    return {
      id: checkId(end, 'after-start'),
      severity: 'medium',
      column: end,
      ruleIds: [`${start}-C-004-M`, `${end}-C-004-M`],
      needs: [start, end],
      violates: `${at(end)} <= ${at(start)}`,
    };
  });
}

/** A credit has no list or negotiated price: all its costs are what is billed. */
function credits(columns: BillColumns): readonly CrossCheck[] {
  const unpriced: Readonly<Record<string, Condition | null>> = {
    ContractedCost: ['null', 'ContractedUnitPrice'],
    EffectiveCost: null,
    ListCost: ['null', 'ListUnitPrice'],
  };
  const rules: Readonly<Record<string, string>> = {
    ContractedCost: 'ContractedCost-C-008-C',
    EffectiveCost: 'EffectiveCost-C-010-C',
    ListCost: 'ListCost-C-008-C',
  };
  return Object.entries(unpriced).map(([cost, condition]) => {
    const isCredit: Condition = ['is', 'ChargeCategory', 'Credit'];
    const when = conditionSql(condition === null ? isCredit : ['and', [isCredit, condition]], columns.find);
    return {
      id: checkId(cost, 'credit'),
      severity: 'medium',
      column: cost,
      ruleIds: [rules[cost] ?? ''],
      needs: [cost, 'BilledCost', 'ChargeCategory'],
      violates: `${when} AND ${number(cost, columns)} <> ${number('BilledCost', columns)}`,
    };
  });
}

/** What is bought as a commitment, and what nothing used of it, is charged to the commitment and to no other resource. */
function commitments({ find }: BillColumns): readonly CrossCheck[] {
  const when: Condition = [
    'and',
    [
      ['set', 'CommitmentDiscountId'],
      [
        'or',
        [
          ['is', 'ChargeCategory', 'Purchase'],
          ['is', 'CommitmentDiscountStatus', 'Unused'],
        ],
      ],
      ['differ', 'ResourceId', 'CommitmentDiscountId'],
    ],
  ];
  return [
    {
      id: checkId('ResourceId', 'commitment'),
      severity: 'medium',
      column: 'ResourceId',
      ruleIds: ['DiscountHandling-A-012-C', 'DiscountHandling-A-019-C'],
      needs: ['ResourceId', 'CommitmentDiscountId', 'ChargeCategory'],
      violates: conditionSql(when, find),
    },
  ];
}
