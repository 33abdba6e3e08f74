import type { EstimateRequest } from '#engine/workloads/event-driven/decode-request.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { formatNumber, formatUsd } from '#i18n/format.ts';
import { options as optionNames } from '#i18n/text/options.ts';
import { violationText } from '#i18n/violation-text.ts';
import type { Section } from './command.ts';
import { perMillion } from '#i18n/answer/option-json.ts';
import type { Sheet } from './output/sheet.ts';

const NOT_KNOWN = 'price not known';

/** For people: the ranking, then what stands in the way of each option. */
export function estimateSections(options: readonly OptionEstimate[], request: EstimateRequest): readonly Section[] {
  const reasons = options.flatMap(({ id, violations }) =>
    violations.map((violation) => [optionNames.en[id], violation.severity, violationText(violation, 'en')]),
  );
  const ranking: Section = { title: title(request), sheet: rankingSheet(options, request.workload.eventsPerMonth) };
  if (reasons.length === 0) return [ranking];
  const columns = ['option', 'severity', 'what stands in the way'];
  return [ranking, { title: 'Limits', sheet: { columns, rows: reasons } }];
}

function title({ workload, region, scope, hoursPerMonth }: EstimateRequest): string {
  const events = formatNumber(workload.eventsPerMonth, 'en');
  return `${events} events a month of ${formatNumber(hoursPerMonth, 'en')} hours in ${region}, scope ${scope}`;
}

function rankingSheet(options: readonly OptionEstimate[], eventsPerMonth: number): Sheet {
  return {
    columns: ['option', 'possible', 'USD a month', 'USD per million events'],
    rows: options.map(({ id, feasible, bill }) => {
      const each = perMillion(bill.total, eventsPerMonth);
      const total = bill.total === null ? NOT_KNOWN : formatUsd(bill.total, 'en');
      return [optionNames.en[id], feasible ? 'yes' : 'no', total, each === null ? null : formatUsd(each, 'en')];
    }),
  };
}

/** For a spreadsheet: one row per line of every option's bill, in full precision. */
export function estimateSheet(options: readonly OptionEstimate[]): Sheet {
  return {
    columns: ['option', 'feasible', 'monthlyUsd', 'label', 'rate', 'quantity', 'unit', 'amountUsd', 'source'],
    rows: options.flatMap(({ id, feasible, bill }) =>
      bill.lines.map(({ label, rate, quantity, unit, amount, source }) => [
        ...[id, feasible, bill.total, label, rate, quantity, unit, amount],
        source === null || source === 'override' ? source : `${source.url} (${source.date})`,
      ]),
    ),
  };
}
