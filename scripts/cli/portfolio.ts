import { decodePortfolio } from '#engine/decisions/decode-portfolio.ts';
import type { Assignment, Portfolio } from '#engine/decisions/portfolio/portfolio.ts';
import { planPortfolio } from '#engine/decisions/portfolio/portfolio.ts';
import { ok } from '#engine/kit/result.ts';
import { bookFor } from '#engine/pricing/load-book.ts';
import { createEstimator } from '#engine/workloads/event-driven/estimator.ts';
import { OPTION_IDS } from '#engine/workloads/event-driven/workload.ts';
import { formatUsd } from '#i18n/format.ts';
import { options as optionNames } from '#i18n/text/options.ts';
import type { Command, Section } from './command.ts';
import type { Cell, Sheet } from './output/sheet.ts';
import { knowsRate } from './rate-ids.ts';

/** `portfolio`: several event types → the plan that costs least together. */
export const portfolio: Command = (input) => {
  const decoded = decodePortfolio(input, knowsRate);
  if (!decoded.ok) return decoded;
  const { region, scope, freeTier, hoursPerMonth, events, options } = decoded.value;
  const estimator = createEstimator(bookFor(region), decoded.value);
  const plan = planPortfolio(estimator, { events, hours: hoursPerMonth, options });
  const echo = { region, scope, freeTier, hoursPerMonth };
  return ok({
    json: { ...echo, events: events.map(({ name, workload }) => ({ name, ...workload })), ...plan },
    table: () => toSections(plan),
    sheet: () => assignmentSheet(plan),
  });
};

function usdText(usd: number | null): string {
  return usd === null ? 'not known' : formatUsd(usd, 'en');
}

function toSections(plan: Portfolio): readonly Section[] {
  const rows = OPTION_IDS.flatMap((id) => {
    const total = plan.baselines[id];
    return total === undefined
      ? []
      : [[optionNames.en[id], total === null ? (plan.baselineGaps[id]?.reason ?? null) : usdText(total)]];
  });
  return [
    {
      title: title(plan),
      sheet: { columns: ['event', 'option', 'USD a month', 'shared'], rows: plan.assignments.map(toRow) },
    },
    { title: 'Everything on one option', sheet: { columns: ['option', 'USD a month'], rows } },
  ];
}

function title({ totalUsd, independentUsd, exact, gapUsd, unassigned }: Portfolio): string {
  const bound = exact ? '' : `; the optimum may be up to ${usdText(gapUsd)} below`;
  const left = unassigned.length === 0 ? '' : `; no option for ${unassigned.join(', ')}`;
  return `Together ${usdText(totalUsd)} a month, each event for itself ${usdText(independentUsd)}${bound}${left}`;
}

function toRow({ name, option, usd, shared }: Assignment): readonly Cell[] {
  return [name, optionNames.en[option], usdText(usd), shared ? 'yes' : 'no'];
}

function assignmentSheet({ assignments }: Portfolio): Sheet {
  return {
    columns: ['name', 'option', 'usd', 'shared'],
    rows: assignments.map(({ name, option, usd, shared }) => [name, option, usd, shared]),
  };
}
