import { scale } from '../../kit/amounts.ts';
import { counted } from '../../kit/quantities.ts';
import { SECONDS_PER_HOUR } from '../../kit/units.ts';
import { atLeast, from, less, per, times } from '../../pricing/formula.ts';
import type { Meter } from '../../pricing/meter.ts';
import type { RateRef } from '../../pricing/rate-ref.ts';
import { batchSize, requestsPerCall } from '../../services/sqs/requests.ts';
import type { Load } from './load.ts';

/** A queue with one consumer group: what reaches it, and how messages are put in. */
export interface QueueUse {
  readonly rate: RateRef<'request'>;
  /** Messages put into each queue in the month. */
  readonly messages: number;
  /** Messages per send call; a topic delivers one at a time. */
  readonly sendBatch: number;
  /** Queues with this same use: one per consumer behind a topic. */
  readonly queues: number;
}

/** Calls of one queue at its busiest second. A FIFO queue limits each API action by itself; deletes are never more than receives. */
export function queueCalls(load: Load, messagesPerSecond: number, sendBatch: number) {
  return {
    sends: messagesPerSecond / batchSize(sendBatch, load.payloadBytes),
    receives: (messagesPerSecond * (1 + load.retryRate)) / batchSize(load.consumeBatch, load.payloadBytes),
  };
}

/** Seconds a poll takes at the least: short polling asks once a second here, a convention of this model. */
export const SHORTEST_POLL_SECONDS = 1;

/** Everything a queue bills: sends, receives (repeated ones included), deletes, and the polls that found nothing. */
export function meterQueue(load: Load, meter: Meter, use: QueueUse): void {
  meterSends(load, meter, use);
  meterReceives(load, meter, use);
  meterDeletes(load, meter, use);
  meterEmptyReceives(load, meter, use);
  meterQueueRedrive(load, meter, use);
}

function meterSends(load: Load, meter: Meter, { rate, messages, sendBatch, queues }: QueueUse): void {
  const batch = batchSize(sendBatch, load.payloadBytes);
  const requests = requestsPerCall(scale(load.payloadBytes, batch));
  meter.add(rate, counted(((messages * queues) / batch) * requests, 'request'), 'queue-send', () => [
    from('events', messages),
    times('consumers', queues),
    per('events-per-call', batch),
    times('requests-per-call', requests),
  ]);
}

function meterReceives(load: Load, meter: Meter, { rate, messages, queues }: QueueUse): void {
  const batch = batchSize(load.consumeBatch, load.payloadBytes);
  const requests = requestsPerCall(scale(load.payloadBytes, batch));
  const repeated = 1 + load.retryRate;
  meter.add(rate, counted(((messages * queues * repeated) / batch) * requests, 'request'), 'queue-receive', () => [
    from('events', messages),
    times('consumers', queues),
    times('repeated-share', repeated),
    per('events-per-call', batch),
    times('requests-per-call', requests),
  ]);
}

function meterDeletes(load: Load, meter: Meter, { rate, messages, queues }: QueueUse): void {
  const batch = batchSize(load.consumeBatch, load.payloadBytes);
  meter.add(rate, counted((messages * queues) / batch, 'request'), 'queue-delete', () => [
    from('events', messages),
    times('consumers', queues),
    per('events-per-call', batch),
  ]);
}

/** Polls that found nothing: what the waiting connections ask for in a month, less the calls that carried messages. */
function meterEmptyReceives(load: Load, meter: Meter, { rate, messages, queues }: QueueUse): void {
  const batch = batchSize(load.consumeBatch, load.payloadBytes);
  const pollsPerHour = SECONDS_PER_HOUR / Math.max(load.pollWaitSeconds, SHORTEST_POLL_SECONDS);
  const busy = (messages * (1 + load.retryRate)) / batch;
  const empty = Math.max(load.pollers * pollsPerHour * load.hours - busy, 0) * queues;
  meter.add(rate, counted(empty, 'request'), 'queue-empty-receive', () => [
    from('pollers', load.pollers),
    times('polls-per-hour', pollsPerHour),
    times('hours', load.hours),
    less('receive-calls', busy),
    atLeast('at-least-zero', 0),
    times('consumers', queues),
  ]);
}

/** Moving to the queue's own dead-letter queue is free; bringing a message back is a receive, a send and a second handling. */
function meterQueueRedrive(load: Load, meter: Meter, { rate, messages, queues }: QueueUse): void {
  if (load.deadLetterRate === 0) return;
  const batch = batchSize(load.consumeBatch, load.payloadBytes);
  const payloadRequests = requestsPerCall(scale(load.payloadBytes, batch));
  const requests = 3 * payloadRequests + 2;
  const dead = messages * queues * load.deadLetterRate;
  meter.add(rate, counted((dead / batch) * requests, 'request'), 'dead-letter-redrive', () => [
    from('events', messages),
    times('consumers', queues),
    times('dead-letter-share', load.deadLetterRate),
    per('events-per-call', batch),
    times('requests-per-call', requests),
  ]);
}

/** Dead letters of a service without queues of its own: each is sent to an SQS queue, then received and deleted there. */
export function meterForeignDeadLetters(load: Load, meter: Meter, rate: RateRef<'request'>): void {
  if (load.deadLetterRate === 0) return;
  const dead = load.deliveries * load.deadLetterRate;
  const each = requestsPerCall(load.payloadBytes);
  const formula = () => [from('deliveries', load.deliveries), times('dead-letter-share', load.deadLetterRate)];
  meter.add(rate, counted(dead * each, 'request'), 'dead-letter-send', () => [
    ...formula(),
    times('requests-per-event', each),
  ]);
  const batch = batchSize(load.consumeBatch, load.payloadBytes);
  const requests = requestsPerCall(scale(load.payloadBytes, batch)) + 1;
  meter.add(rate, counted((dead / batch) * requests, 'request'), 'dead-letter-redrive', () => [
    ...formula(),
    per('events-per-call', batch),
    times('requests-per-call', requests),
  ]);
}
