import { z } from 'astro/zod';
import { AXES } from '#engine/decisions/break-even/axis.ts';
import { METRIC_CONSTANT_IDS } from '#engine/metrics/constants.ts';
import type { MetricSpec } from '#engine/metrics/metric-spec.ts';
import { METRIC_UNITS, OWN_WORKLOAD } from '#engine/metrics/metric-spec.ts';
import { BANK_SIZES, SCENARIO_IDS } from '#engine/metrics/scenarios.ts';
import { REGIONS } from '#engine/pricing/region.ts';
import { OPTION_IDS, SCOPES } from '#engine/workloads/event-driven/workload.ts';

const region = z.enum(REGIONS).optional();
const unit = z.enum(METRIC_UNITS);
const option = z.enum(OPTION_IDS);
const operand = z.union([z.number(), z.string()]);
const factors = z.record(z.string(), operand);
const usageLine = z.strictObject({ rate: z.string(), quantity: factors, per: factors.optional() });

const workload = {
  scenario: z.enum([...SCENARIO_IDS, OWN_WORKLOAD]),
  size: z.enum(BANK_SIZES).optional(),
  // The engine refuses a field a workload does not have.
  change: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()])).optional(),
};
// Prices that stand in for those of the book, per single unit: what an error or a reader's own price would do.
const prices = z.record(z.string(), z.number().nonnegative()).optional();
const estimate = { ...workload, region, prices, scope: z.enum(SCOPES).optional() };
const crossing = { over: z.enum(AXES), low: z.number().optional(), high: z.number().optional() };

const bySize = z.strictObject({ small: z.number(), medium: z.number(), large: z.number() });

/** What each kind of metric is written with in `meta.yaml`; the meaning is that of `MetricSpec`. */
const specs = [
  z.strictObject({ kind: z.literal('option'), ...estimate, option, per: z.enum(['month', 'million']).optional() }),
  z.strictObject({
    kind: z.literal('line'),
    ...estimate,
    option,
    line: z.union([z.string(), z.array(z.string()).min(1)]),
  }),
  z.strictObject({ kind: z.literal('capacity'), ...estimate, option, of: z.string() }),
  z.strictObject({ kind: z.literal('workload'), ...workload, of: z.string() }),
  z.strictObject({ kind: z.literal('crossing'), ...estimate, ...crossing, from: option, to: option }),
  z.strictObject({ kind: z.literal('takeover'), ...estimate, ...crossing, option }),
  z.strictObject({ kind: z.literal('usage'), region, unit: unit.optional(), lines: z.array(usageLine).min(1) }),
  z.strictObject({
    kind: z.literal('usage-crossing'),
    region,
    unit,
    a: z.array(usageLine).min(1),
    b: z.array(usageLine).min(1),
  }),
  z.strictObject({
    kind: z.literal('portfolio'),
    size: z.enum(BANK_SIZES).optional(),
    region,
    of: z.enum(['optimum', 'independent', ...OPTION_IDS]),
  }),
  z.strictObject({ kind: z.literal('rate'), rate: z.string(), region, unit }),
  z.strictObject({ kind: z.literal('quota'), quota: z.string(), region, unit }),
  z.strictObject({ kind: z.literal('fact'), fact: z.string(), value: z.number(), unit }),
  z.strictObject({ kind: z.literal('constant'), constant: z.enum(METRIC_CONSTANT_IDS) }),
  z.strictObject({ kind: z.literal('sum'), of: z.array(operand).min(1), unit }),
  z.strictObject({ kind: z.literal('difference'), of: z.array(operand).min(2), unit }),
  z.strictObject({ kind: z.literal('product'), of: z.array(operand).min(1), unit }),
  z.strictObject({
    kind: z.literal('ratio'),
    of: operand,
    to: operand,
    as: z.enum(['times', 'share', 'more', 'less', 'unit']),
    unit: unit.optional(),
  }),
  z.strictObject({ kind: z.literal('chunks'), bytes: operand, chunk: operand }),
  z.strictObject({ kind: z.literal('assumption'), value: z.union([z.number(), bySize]), unit }),
] as const;

/** Words in both languages. */
export const bothLanguages = z.strictObject({ en: z.string().min(1), 'pt-br': z.string().min(1) });

/** A metric of a document: what is computed, and what it is called. */
export const namedMetric = z
  .looseObject({ name: bothLanguages, kind: z.string() })
  .transform(({ name, ...rest }) => ({ name, spec: rest }))
  .pipe(z.object({ name: bothLanguages, spec: z.discriminatedUnion('kind', specs) }))
  .transform(({ name, spec }) => ({ name, spec: spec as MetricSpec }));
