import { scale } from '../../kit/amounts.ts';
import { counted, gbMonths, gbSeconds, gigabytes, inGb, inSeconds, keptAllMonth } from '../../kit/quantities.ts';
import { GB } from '../../kit/units.ts';
import { from, per, times } from '../../pricing/formula.ts';
import type { Meter } from '../../pricing/meter.ts';
import { dynamodbRates, writeUnits } from '../../services/dynamodb/rates.ts';
import { invocationBatch } from '../../services/lambda/batches.ts';
import { lambdaRates } from '../../services/lambda/rates.ts';
import { observabilityRates } from '../../services/observability/rates.ts';
import type { Load } from './load.ts';
import type { OptionModel } from './option.ts';
import { meterWorkflow } from './workflow-lines.ts';

/** Events an option hands to one invocation of a consumer. */
export function eventsPerInvocation(load: Load, { largestBatch }: Pick<OptionModel, 'largestBatch'>): number {
  return invocationBatch(load.consumeBatch, load.payloadBytes, largestBatch);
}

/** Writes of a newly seen event: the lock, then the result (AWS Powertools idempotency pattern). */
export const WRITES_PER_NEW_EVENT = 2;

/** Everything beyond the messaging service that a handled event costs: scope `end-to-end`. */
export function meterConsumers(load: Load, meter: Meter, eventsPerInvocation: number): void {
  meterLambda(load, meter, eventsPerInvocation);
  meterIdempotency(load, meter);
  meterLogs(load, meter);
  meterTraces(load, meter);
  meterWorkflow(load, meter);
}

function meterLambda(load: Load, meter: Meter, eventsPerInvocation: number): void {
  const arm = load.lambdaArchitecture === 'arm64';
  const repeated = 1 + load.retryRate;
  const handled = load.deliveries * repeated;
  const invocations = handled / eventsPerInvocation;
  const requests = arm ? lambdaRates.requestsArm : lambdaRates.requests;
  meter.add(requests, counted(invocations, 'request'), 'lambda-requests', () => [
    from('deliveries', load.deliveries),
    times('repeated-share', repeated),
    per('events-per-invocation', eventsPerInvocation),
  ]);
  const duration = arm ? lambdaRates.durationArm : lambdaRates.duration;
  meter.add(duration, gbSeconds(handled, load.lambdaMsPerEvent, load.lambdaMemoryMb), 'lambda-duration', () => [
    from('deliveries', load.deliveries),
    times('repeated-share', repeated),
    times('lambda-seconds', inSeconds(load.lambdaMsPerEvent)),
    times('lambda-gb', inGb(load.lambdaMemoryMb)),
  ]);
}

/** A new event writes twice; a repeated one fails its condition, which DynamoDB charges as a write. */
function meterIdempotency(load: Load, meter: Meter): void {
  if (load.idempotencyItemBytes === 0) return;
  const units = writeUnits(load.idempotencyItemBytes);
  const writes = WRITES_PER_NEW_EVENT + load.retryRate;
  meter.add(dynamodbRates.writes, counted(load.deliveries * writes * units, 'WRU'), 'idempotency-writes', () => [
    from('deliveries', load.deliveries),
    times('writes-per-event', writes),
    times('write-units', units),
  ]);
  const written = gigabytes(scale(load.idempotencyItemBytes, load.deliveries));
  const stored = gbMonths(written, load.idempotencyTtlHours, load.hours);
  meter.add(dynamodbRates.storage, stored, 'idempotency-storage', () => [
    from('deliveries', load.deliveries),
    times('item-bytes', load.idempotencyItemBytes),
    per('bytes-per-gb', GB),
    times('retention-hours', load.idempotencyTtlHours),
    per('hours', load.hours),
  ]);
}

/** Logs are written by every handling, and kept a month. */
function meterLogs(load: Load, meter: Meter): void {
  if (load.logBytesPerEvent === 0) return;
  const repeated = 1 + load.retryRate;
  const written = gigabytes(scale(load.logBytesPerEvent, load.deliveries * repeated));
  const formula = () => [
    from('deliveries', load.deliveries),
    times('repeated-share', repeated),
    times('log-bytes', load.logBytesPerEvent),
    per('bytes-per-gb', GB),
  ];
  meter.add(observabilityRates.logIngest, written, 'log-ingest', formula);
  meter.add(observabilityRates.logStorage, keptAllMonth(written), 'log-storage', formula);
}

function meterTraces(load: Load, meter: Meter): void {
  if (load.traceSampling === 0) return;
  meter.add(observabilityRates.traces, counted(load.deliveries * load.traceSampling, 'trace'), 'traces', () => [
    from('deliveries', load.deliveries),
    times('sampling', load.traceSampling),
  ]);
}
