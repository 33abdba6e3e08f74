import type { Range } from '../kit/decode.ts';
import { decodeChoice, decodeNumber, decodeObject } from '../kit/decode.ts';
import type { UnknownRecord } from '../kit/record.ts';
import { isRecord } from '../kit/record.ts';
import type { Issue, Result } from '../kit/result.ts';
import { fail, issue, ok } from '../kit/result.ts';
import type { KnowsRate } from '../pricing/decode-overrides.ts';
import type { EstimateRequest } from '../workloads/event-driven/decode-request.ts';
import { decodeEstimate, ESTIMATE_FIELDS } from '../workloads/event-driven/decode-request.ts';
import { WORKLOAD_FIELDS } from '../workloads/event-driven/fields.ts';
import type { Axis } from './break-even/axis.ts';
import { AXES, wholeRange } from './break-even/axis.ts';

/** An estimate whose answer is wanted over a range of one input. */
export interface BreakEvenRequest extends EstimateRequest {
  readonly over: Axis;
  readonly from: number;
  readonly to: number;
}

const FIELDS = [...ESTIMATE_FIELDS, 'over', 'from', 'to'];

/**
 * Decodes a break-even request: an estimate request with `over`, `from` and `to`. Left out, the question runs over the volume,
 * and over the range the input's slider covers. A range over whole things is narrowed to whole values. The workload need not say the
 * value of the input it runs over.
 */
export function decodeBreakEven(json: unknown, knowsRate: KnowsRate): Result<BreakEvenRequest> {
  const issues: Issue[] = [];
  const input = decodeObject(json, '', FIELDS, issues);
  if (input === null) return fail(issues);
  const over = decodeChoice(input['over'], 'over', AXES, 'eventsPerMonth', issues);
  const range = decodeRange(input, over, issues);
  const estimate = decodeEstimate(withValue(input, over, range.min), knowsRate, issues);
  if (estimate === null || issues.length > 0) return fail(issues);
  return ok({ ...estimate, over, from: range.min, to: range.max });
}

function decodeRange(input: UnknownRecord, over: Axis, issues: Issue[]): Range {
  const { min, max, slider } = WORKLOAD_FIELDS[over];
  const end = (name: 'from' | 'to', fallback: number) =>
    input[name] === undefined ? fallback : decodeNumber(input[name], name, { min, max }, issues);
  const [from, to] = [end('from', slider[0]), end('to', slider[1])];
  if (from === null || to === null) return { min: slider[0], max: slider[1] };
  const [first, last] = wholeRange(over, from, to);
  if (from >= to) issues.push(issue('range-empty', 'from', { to }));
  else if (first >= last) issues.push(issue('whole-values-too-few', 'from', { from, to }));
  return { min: first, max: last };
}

/** The workload with some value for the input the question runs over, where it gives none. */
function withValue(input: UnknownRecord, over: Axis, value: number): UnknownRecord {
  const { workload } = input;
  if (!isRecord(workload) || workload[over] !== undefined) return input;
  return { ...input, workload: { ...workload, [over]: value } };
}
