import type { LineItem } from '#engine/pricing/line.ts';
import type { EstimateRequest } from '#engine/workloads/event-driven/decode-request.ts';
import type { OptionEstimate } from '#engine/workloads/event-driven/estimator.ts';
import { formulaText } from '../formula-text.ts';
import { violationText } from '../violation-text.ts';
import { lineJson, missingReason } from './line-json.ts';

const MILLION = 1_000_000;

/** One option as the contract writes it. */
export function optionJson(
  { id, feasible, violations, capacity, bill }: OptionEstimate,
  request: Omit<EstimateRequest, 'options'>,
) {
  return {
    id,
    feasible,
    violations: violations.map((violation) => ({ ...violation, message: toPlain(violationText(violation, 'en')) })),
    monthlyUsd: bill.total,
    knownUsd: bill.known,
    missing: bill.missing,
    missingReason: missingReason(bill.missing, request.region),
    usdPerMillionEvents: perMillion(bill.total, request.workload.eventsPerMonth),
    capacity,
    lines: bill.lines.map(estimateLineJson),
  };
}

/** US dollars per million events; null when the total is not known or next to nothing was sent. */
export function perMillion(totalUsd: number | null, eventsPerMonth: number): number | null {
  const each = totalUsd === null ? NaN : (totalUsd / eventsPerMonth) * MILLION;
  return Number.isFinite(each) ? each : null;
}

/** Pages keep figures and units together with no-break spaces; whoever searches JSON types plain ones. */
function toPlain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function estimateLineJson(line: LineItem) {
  const { label, formula } = line;
  return { label, ...lineJson(line), formula: toPlain(formulaText(formula, 'en')), factors: formula };
}
