/** Mistakes of unit that must not compile. The type check of the project reads this file; nothing runs it. */
import { excess, larger, prorate, scale, smaller, sumOf } from '#engine/kit/amounts.ts';
import {
  bytesOver,
  counted,
  gbMonths,
  gbSeconds,
  gigabytes,
  inGb,
  inSeconds,
  keptAllMonth,
  overHours,
} from '#engine/kit/quantities.ts';
import type { Amount, Bytes, BytesPerSecond, Hours, Megabytes, Milliseconds, Quantity } from '#engine/kit/units.ts';
import { bytes, bytesPerSecond, hours, megabytes, milliseconds } from '#engine/kit/units.ts';
import { from } from '#engine/pricing/formula.ts';
import type { Meter } from '#engine/pricing/meter.ts';
import { rateRef } from '#engine/pricing/rate-ref.ts';
import { kinesisRates } from '#engine/services/kinesis/rates.ts';
import { brokerRate, mskRates } from '#engine/services/msk/rates.ts';
import { snsRates } from '#engine/services/sns/rates.ts';
import { requestsPerCall } from '#engine/services/sqs/requests.ts';
import { sqsRates } from '#engine/services/sqs/rates.ts';
import type { Load } from '#engine/workloads/event-driven/load.ts';
import { toLoad } from '#engine/workloads/event-driven/load.ts';
import type { Workload } from '#engine/workloads/event-driven/workload.ts';

declare const meter: Meter;
declare const load: Load;
declare const workload: Workload;
const formula = () => [from('hours', 1)];

// Usage in the unit of its rate compiles, and a quantity of every unit can be made.
meter.add(sqsRates.standard, counted(1, 'request'), 'queue-send', formula);
meter.add(kinesisRates.shardHours, overHours(2, load.hours, 'shard-hour'), 'shards', formula);
meter.add(mskRates.storage, gbMonths(load.gbPerMonth, load.retentionHours, load.hours), 'broker-storage', formula);
gigabytes(bytesOver(load.peakBytesPerSecond, load.hours)) satisfies Quantity<'GB'>;
gbSeconds(1, load.lambdaMsPerEvent, load.lambdaMemoryMb) satisfies Quantity<'GB-second'>;
// An amount is a number for every formula and every sentence.
from('hours', load.hours);

// @ts-expect-error requests are not paid by the shard-hour
meter.add(sqsRates.standard, overHours(1, load.hours, 'shard-hour'), 'queue-send', formula);
// @ts-expect-error a gigabyte is not a gigabyte-month
meter.add(kinesisRates.advantageRetention, load.gbPerMonth, 'retention', formula);
// @ts-expect-error nor is a gigabyte-month a gigabyte
meter.add(mskRates.serverlessIn, keptAllMonth(load.gbPerMonth), 'data-in', formula);
// @ts-expect-error shards are not brokers
meter.add(brokerRate('kafka.m7g.large'), overHours(1, load.hours, 'shard-hour'), 'brokers', formula);
// @ts-expect-error the requests of one service are not the messages another bills
meter.add(snsRates.fifoDelivery, counted(1, 'request'), 'delivery', formula);
// @ts-expect-error bytes are not gigabytes
meter.add(mskRates.serverlessIn, load.payloadBytes, 'data-in', formula);
// @ts-expect-error hours are not hours of something
meter.add(kinesisRates.streamHours, load.hours, 'stream-hours', formula);
// @ts-expect-error a bare number has no unit
meter.add(sqsRates.standard, 1, 'queue-send', formula);
// @ts-expect-error what was multiplied by an operator is a bare number
meter.add(mskRates.serverlessOut, load.gbPerMonth * 2, 'data-out', formula);
// @ts-expect-error no rate is metered in a unit nobody bills
rateRef('sqs.standard-requests', 'requests');

// @ts-expect-error an hour is not counted one by one
counted(1, 'shard-hour');
// @ts-expect-error nor are gigabytes
counted(1, 'GB');
// @ts-expect-error no such unit is metered
counted(1, 'requests');
// @ts-expect-error hours are not a count
counted(load.hours, 'request');
// @ts-expect-error data is not a count
counted(load.gbPerMonth, 'event');
// @ts-expect-error a request does not last
overHours(1, load.hours, 'request');
// @ts-expect-error a bare number is no span of time
overHours(1, 730, 'shard-hour');
// @ts-expect-error bytes are no span of time
overHours(1, load.payloadBytes, 'broker-hour');
// @ts-expect-error milliseconds are not hours
overHours(1, load.workflowMs, 'broker-hour');
// @ts-expect-error hours are not the count, they are the span
overHours(load.hours, load.hours, 'broker-hour');

// @ts-expect-error hours are not data
gigabytes(load.hours);
// @ts-expect-error a bare number is not data
gigabytes(1024);
// @ts-expect-error gigabytes are converted once
gigabytes(load.gbPerMonth);
// @ts-expect-error bytes a second are not bytes
gigabytes(load.peakBytesPerSecond);
// @ts-expect-error bytes have no flow
bytesOver(load.payloadBytes, load.hours);
// @ts-expect-error a flow runs for hours here
bytesOver(load.peakBytesPerSecond, load.workflowMs);
// @ts-expect-error what is kept is said in gigabytes
gbMonths(load.payloadBytes, load.retentionHours, load.hours);
// @ts-expect-error how long it is kept is said in hours
gbMonths(load.gbPerMonth, load.workflowMs, load.hours);
// @ts-expect-error and so is the month
gbMonths(load.gbPerMonth, load.retentionHours, 730);
// @ts-expect-error bytes are not kept as they are
keptAllMonth(load.payloadBytes);
// @ts-expect-error Lambda does not bill by the hour
gbSeconds(1, load.hours, load.lambdaMemoryMb);
// @ts-expect-error memory comes after the duration
gbSeconds(1, load.lambdaMemoryMb, load.lambdaMsPerEvent);
// @ts-expect-error memory is not payload
gbSeconds(1, load.lambdaMsPerEvent, load.payloadBytes);
// @ts-expect-error the runs are a count
gbSeconds(load.gbPerMonth, load.lambdaMsPerEvent, load.lambdaMemoryMb);
// @ts-expect-error hours are not milliseconds
inSeconds(load.hours);
// @ts-expect-error bytes are not MB
inGb(load.payloadBytes);

// @ts-expect-error a bare number is not bytes
1024 satisfies Bytes;
// @ts-expect-error nor is a field of a request
workload.payloadBytes satisfies Bytes;
// @ts-expect-error nor an amount of another unit
load.hours satisfies Bytes;
// @ts-expect-error a bare number is no flow
1024 satisfies BytesPerSecond;
// @ts-expect-error a bare number is no span of time
730 satisfies Hours;
// @ts-expect-error nor are milliseconds
load.workflowMs satisfies Hours;
// @ts-expect-error hours are not milliseconds
load.hours satisfies Milliseconds;
// @ts-expect-error bytes are not MB of memory
load.payloadBytes satisfies Megabytes;
// @ts-expect-error a bare number has no unit at all
1 satisfies Amount;
// @ts-expect-error what has a unit does not get another
bytes(load.hours);
// @ts-expect-error bytes do not become hours
hours(load.payloadBytes);
// @ts-expect-error nor do hours become milliseconds
milliseconds(load.hours);
// @ts-expect-error nor gigabytes memory
megabytes(load.gbPerMonth);
// @ts-expect-error and bytes of a second
bytesPerSecond(load.payloadBytes);
// @ts-expect-error a workload is spread over hours
toLoad(workload, 730);
// @ts-expect-error which are not bytes
toLoad(workload, load.payloadBytes);
// @ts-expect-error requests are counted from bytes
requestsPerCall(64);

scale(load.payloadBytes, 2) satisfies Bytes;
// @ts-expect-error a factor has no unit
scale(load.payloadBytes, load.hours);
// @ts-expect-error a multiple keeps its unit
scale(load.payloadBytes, 2) satisfies Hours;
// @ts-expect-error a bare number is no amount
scale(1, 2);
// @ts-expect-error hours and bytes have no larger one
larger(load.hours, load.payloadBytes);
// @ts-expect-error nor a smaller one
smaller(load.hours, load.payloadBytes);
// @ts-expect-error a floor has a unit
larger(load.gbPerMonth, 1);
// @ts-expect-error what is included has the same unit
excess(load.hours, load.workflowMs);
// @ts-expect-error a part is a part of the hours
prorate(load.gbPerMonth, load.payloadBytes, load.hours);
// @ts-expect-error a part keeps the unit of the whole
prorate(load.gbPerMonth, load.retentionHours, load.hours) satisfies Quantity<'GB-month'>;
// @ts-expect-error bytes do not add up to gigabytes
sumOf([load], (one) => one.payloadBytes) satisfies Quantity<'GB'>;
// @ts-expect-error what is added up has a unit
sumOf([load], (one) => one.consumers);
