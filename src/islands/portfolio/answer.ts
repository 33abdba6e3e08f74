import type { Portfolio } from '#engine/decisions/portfolio/portfolio.ts';
import { planPortfolio } from '#engine/decisions/portfolio/portfolio.ts';
import { messagingBookFor } from '#engine/pricing/messaging-book.ts';
import { estimateWorkload } from '#engine/workloads/event-driven/estimate-workload.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import type { OptionId } from '#engine/workloads/event-driven/workload.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import type { BarredEvent, PlacedEvent, PortfolioAnswer } from '#viz/portfolio/answer.ts';
import type { PortfolioInputs } from './inputs.ts';

/** The joint plan of a portfolio, and for each event what it would do alone: plain data, made in a worker or at build. */
export function answerFor(inputs: PortfolioInputs): PortfolioAnswer {
  const { region, scope, freeTier, overrides, hoursPerMonth, items } = inputs;
  const estimator = createEstimator(messagingBookFor(region), { scope, freeTier, overrides });
  const events = items.map(({ name, workload }) => ({ name, workload }));
  const plan = planPortfolio(estimator, { events, hours: hoursPerMonth });
  const estimates = events.map(({ workload }) => estimateWorkload(estimator, workload, hoursPerMonth));
  return {
    plan,
    events: events.map(({ name }, index) => placedEvent(name, estimates[index] ?? [], plan)),
    barred: Object.fromEntries(OPTION_IDS.map((option) => [option, barredEvents(option, events, estimates)])),
  };
}

function placedEvent(name: string, estimates: readonly OptionEstimate[], plan: Portfolio): PlacedEvent {
  const assignment = plan.assignments.find((candidate) => candidate.name === name) ?? null;
  const feasible = estimates.filter((estimate) => estimate.feasible);
  return {
    name,
    assignment,
    here: feasible.find(({ id }) => id === assignment?.option) ?? null,
    alone: feasible.find(({ bill }) => bill.total !== null) ?? null,
    unknown: feasible.filter(({ bill }) => bill.total === null).map(({ id }) => id),
  };
}

/** Events an option cannot carry, each with its first reason. */
function barredEvents(
  option: OptionId,
  events: readonly { readonly name: string }[],
  estimates: readonly (readonly OptionEstimate[])[],
): readonly BarredEvent[] {
  return events.flatMap(({ name }, index) => {
    const found = estimates[index]?.find(({ id }) => id === option);
    const violation = found?.violations.find(({ severity }) => severity === 'excludes');
    return violation === undefined ? [] : [{ name, violation }];
  });
}
