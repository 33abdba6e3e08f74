import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PortfolioEvent } from '#engine/decisions/portfolio/portfolio.ts';
import { planPortfolio } from '#engine/decisions/portfolio/portfolio.ts';
import { FREE_ALLOWANCES } from '#engine/pricing/free-tier.ts';
import { prepareAllowances } from '#engine/pricing/allowances.ts';
import type { TotalMeter } from '#engine/pricing/total.ts';
import { createTotal } from '#engine/pricing/total.ts';
import { eventsPerInvocation, meterConsumers } from '#engine/workloads/event-driven/consumer-lines.ts';
import type { Estimator } from '#engine/workloads/event-driven/estimator.ts';
import type { Load } from '#engine/workloads/event-driven/load.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { excludes } from '#engine/workloads/event-driven/violation.ts';
import type { Setting } from '../arbitraries.ts';
import { estimatorOf, HOURS, settings, workloads } from '../arbitraries.ts';

const RUNS = { numRuns: 40 };

function portfolios(min: number, max: number): fc.Arbitrary<readonly PortfolioEvent[]> {
  return fc
    .array(workloads, { minLength: min, maxLength: max })
    .map((drawn) => drawn.map((workload, index) => ({ name: `event-${index}`, workload })));
}

function loadsOf(events: readonly PortfolioEvent[]): readonly Load[] {
  return events.map(({ workload }) => toLoad(workload, HOURS));
}

const CLUSTERS: readonly OptionId[] = ['msk-standard', 'msk-express', 'msk-serverless'];

/** One place an event may take: an option, and for clusters whether it is the shared one. */
interface Place {
  readonly option: OptionId;
  readonly shared: boolean;
}

function placesOf(estimator: Estimator, load: Load): readonly Place[] {
  const isPossible = (option: OptionId) => estimator.isFeasible(option, load) && estimator.total(option, load) !== null;
  const isOneOfMany = (option: OptionId) => CLUSTERS.includes(option);
  const own = (option: OptionId): Place => ({ option, shared: false });
  const joined = (option: OptionId): Place => ({ option, shared: true });
  return OPTION_IDS.filter(isPossible).flatMap((option) => {
    if (option === 'kinesis-advantage') return [joined(option)];
    return isOneOfMany(option) ? [own(option), joined(option)] : [own(option)];
  });
}

/** The bill of a plan, written down as plainly as can be: everything metered into one total. */
function billOf(estimator: Estimator, loads: readonly Load[], places: readonly Place[]): number {
  const { freeTier, scope } = estimator.settings;
  const meter: TotalMeter = createTotal(estimator.tariff, prepareAllowances(freeTier ? FREE_ALLOWANCES : null)());
  const done = new Set<OptionId>();
  for (const [event, { option, shared }] of places.entries()) {
    const model = estimator.models[option];
    if (scope === 'end-to-end') meterConsumers(loads[event]!, meter, eventsPerInvocation(loads[event]!, model));
    if (shared && done.has(option)) continue;
    if (shared) done.add(option);
    const members = shared
      ? loads.filter((_, other) => places[other]!.shared && places[other]!.option === option)
      : [loads[event]!];
    const plan = shared ? model.planTogether!(members) : model.plan(members[0]!);
    if (excludes(plan.check())) return Infinity;
    plan.meter(meter);
  }
  return meter.total() ?? Infinity;
}

function* combinations(choices: readonly (readonly Place[])[]): Generator<readonly Place[]> {
  const [first, ...rest] = choices;
  if (first === undefined) yield [];
  for (const place of first ?? []) for (const others of combinations(rest)) yield [place, ...others];
}

function bruteForce(setting: Setting, loads: readonly Load[]): number {
  const estimator = estimatorOf(setting);
  let best = Infinity;
  for (const places of combinations(loads.map((load) => placesOf(estimator, load)))) {
    best = Math.min(best, billOf(estimator, loads, places));
  }
  return best;
}

const cases = (min: number, max: number) => fc.record({ setting: settings, events: portfolios(min, max) });

describe('planPortfolio', { timeout: 120_000 }, () => {
  test('finds what trying every plan finds', () => {
    fc.assert(
      fc.property(cases(1, 3), ({ setting, events }) => {
        const found = planPortfolio(estimatorOf({ ...setting, freeTier: false }), { events, hours: HOURS });
        fc.pre(found.totalUsd !== null);
        expect(found.exact).toBe(true);
        const best = bruteForce({ ...setting, freeTier: false }, loadsOf(events));
        expect(found.totalUsd / best).toBeCloseTo(1, 9);
      }),
      RUNS,
    );
  });

  test('finds what trying every plan finds when free allowances are shared', () => {
    // Which of two rates draws from a common allowance first is a convention: plain metering takes them as they come.
    fc.assert(
      fc.property(cases(1, 3), ({ setting, events }) => {
        const found = planPortfolio(estimatorOf({ ...setting, freeTier: true }), { events, hours: HOURS });
        fc.pre(found.totalUsd !== null);
        expect(found.exact).toBe(true);
        const best = bruteForce({ ...setting, freeTier: true }, loadsOf(events));
        expect(found.totalUsd).toBeLessThanOrEqual(best * (1 + 1e-9));
        expect(found.totalUsd).toBeGreaterThan(best - 0.5);
      }),
      RUNS,
    );
  });

  test('never costs more than everything on one option, nor than independent choices', () => {
    fc.assert(
      fc.property(cases(1, 20), ({ setting, events }) => {
        const found = planPortfolio(estimatorOf(setting), { events, hours: HOURS });
        const limit = found.knownUsd * (1 - 1e-9);
        for (const baseline of Object.values(found.baselines)) {
          if (baseline !== null) expect(baseline).toBeGreaterThanOrEqual(limit);
        }
        if (found.independentUsd !== null) expect(found.independentUsd).toBeGreaterThanOrEqual(limit);
        expect(found.gapUsd).toBeGreaterThanOrEqual(0);
        expect(found.exact).toBe(found.gapUsd === 0);
      }),
      RUNS,
    );
  });

  test('gives every event a feasible option, and amounts that add up to the total', () => {
    fc.assert(
      fc.property(cases(1, 10), ({ setting, events }) => {
        const estimator = estimatorOf(setting);
        const found = planPortfolio(estimator, { events, hours: HOURS });
        expect([...found.assignments.map(({ name }) => name), ...found.unassigned].toSorted()).toEqual(
          events.map(({ name }) => name).toSorted(),
        );
        for (const { name, option, usd } of found.assignments) {
          const { workload } = events.find((event) => event.name === name)!;
          expect(estimator.isFeasible(option, toLoad(workload, HOURS))).toBe(true);
          expect(usd).toBeGreaterThanOrEqual(0);
        }
        const sum = found.assignments.reduce((total, { usd }) => total + usd, 0);
        expect(Math.abs(sum - found.knownUsd)).toBeLessThanOrEqual(1e-9 * (1 + found.knownUsd));
        for (const { events: names, usd } of found.shared) {
          const parts = found.assignments.filter(({ name }) => names.includes(name));
          const part = parts.reduce((total, assignment) => total + assignment.usd, 0);
          expect(Math.abs(part - usd)).toBeLessThanOrEqual(1e-9 * (1 + usd));
        }
      }),
      RUNS,
    );
  });
});
