import type { Usd } from '../../kit/money.ts';
import { ZERO_USD } from '../../kit/money.ts';
import { prepareAllowances } from '../../pricing/allowances.ts';
import type { Bill } from '../../pricing/bill.ts';
import { createBill } from '../../pricing/bill.ts';
import { FREE_ALLOWANCES } from '../../pricing/free-tier.ts';
import type { PriceBook } from '../../pricing/price-book.ts';
import type { Overrides, Tariff } from '../../pricing/tariff.ts';
import { toTariff } from '../../pricing/tariff.ts';
import { createTotal } from '../../pricing/total.ts';
import { quotaFor } from '../../quotas/quota-book.ts';
import { eventsPerInvocation, meterConsumers } from './consumer-lines.ts';
import type { Load } from './load.ts';
import type { Capacity, OptionContext, OptionModel } from './option.ts';
import { OPTIONS } from './options/index.ts';
import type { Violation } from './violation.ts';
import { excludes } from './violation.ts';
import type { OptionId, Scope } from './workload.ts';

/** What an estimate holds fixed while workloads change. */
export interface EstimateSettings {
  readonly freeTier: boolean;
  readonly scope: Scope;
  readonly overrides: Overrides;
}

/** One option worked out for one workload. */
export interface OptionEstimate {
  readonly id: OptionId;
  /** False as soon as one violation excludes it; its cost is then what it would be, were it possible. */
  readonly feasible: boolean;
  readonly violations: readonly Violation[];
  readonly capacity: Capacity;
  readonly bill: Bill;
}

/** The models of one region at one set of prices: made once, asked many times. */
export interface Estimator {
  readonly tariff: Tariff;
  readonly settings: EstimateSettings;
  readonly models: Readonly<Record<OptionId, OptionModel>>;
  /** The itemised bill, capacity and violations of one option. */
  estimate(option: OptionId, load: Load): OptionEstimate;
  /** The monthly total only, or null when a price is missing: the fast path of curves, maps and draws. */
  total(option: OptionId, load: Load): Usd | null;
  /** The part of the total that the service itself bills. */
  serviceTotal(option: OptionId, load: Load): Usd | null;
  /**
   * The part that handling the events adds, so many in one invocation; zero in scope `messaging`. No rate and
   * no free allowance belongs to both parts (a test says so), hence they add up to the total.
   */
  consumersTotal(batch: number, load: Load): Usd | null;
  /** Whether nothing excludes the option. */
  isFeasible(option: OptionId, load: Load): boolean;
}

/** Makes the estimator of a region: tariff parsed and quotas looked up once. */
export function createEstimator(book: PriceBook, settings: EstimateSettings): Estimator {
  const tariff = toTariff(book, settings.overrides);
  const context: OptionContext = { region: book.region, tariff, quota: (id) => quotaFor(book.region, id) };
  const models = createModels(context);
  const allowances = prepareAllowances(settings.freeTier ? FREE_ALLOWANCES : null);
  const endToEnd = settings.scope === 'end-to-end';
  return {
    tariff,
    settings,
    models,
    estimate(option, load) {
      const model = models[option];
      const plan = model.plan(load);
      const bill = createBill(tariff, allowances());
      plan.meter(bill);
      if (endToEnd) meterConsumers(load, bill, eventsPerInvocation(load, model));
      const violations = plan.check();
      return { id: option, feasible: !excludes(violations), violations, capacity: plan.capacity, bill: bill.toBill() };
    },
    total(option, load) {
      const model = models[option];
      const total = createTotal(tariff, allowances());
      model.plan(load).meter(total);
      if (endToEnd) meterConsumers(load, total, eventsPerInvocation(load, model));
      return total.total();
    },
    serviceTotal(option, load) {
      const total = createTotal(tariff, allowances());
      models[option].plan(load).meter(total);
      return total.total();
    },
    consumersTotal(batch, load) {
      if (!endToEnd) return ZERO_USD;
      const total = createTotal(tariff, allowances());
      meterConsumers(load, total, batch);
      return total.total();
    },
    isFeasible: (option, load) => !excludes(models[option].plan(load).check()),
  };
}

function createModels(context: OptionContext): Record<OptionId, OptionModel> {
  const entries = Object.entries(OPTIONS).map(([id, factory]) => [id, factory(context)] as const);
  return Object.fromEntries(entries) as Record<OptionId, OptionModel>;
}
