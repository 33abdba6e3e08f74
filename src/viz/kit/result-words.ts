import type { ViolationCode } from '#engine/workloads/event-driven/violation.ts';

type Bottleneck = 'ingress' | 'egress' | 'partitions' | 'storage' | 'minimum' | 'records' | 'bytes-in' | 'bytes-out';

type CapacityKey =
  | 'streams'
  | 'shards'
  | 'bottleneck'
  | 'fanOut'
  | 'utilisation'
  | 'peakMbPerSecond'
  | 'commitmentGb'
  | 'brokers'
  | 'brokerType'
  | 'partitions'
  | 'storageGb'
  | 'clusters'
  | 'topics'
  | 'queues'
  | 'peakMessagesPerSecond'
  | 'peakCallsPerSecond'
  | 'peakEventsPerSecond'
  | 'buses'
  | 'rules'
  | 'subscribers';

/** Every sentence and label the drawings of a result may use; `{…}` are placeholders. Text: `#i18n/text/results.ts`. */
export type ResultWord =
  | 'amount'
  | 'askIncrease'
  | 'billOf'
  | 'cheaperButExcluded'
  | 'enterYours'
  | 'free'
  | 'headroomLeft'
  | 'line'
  | 'listPrice'
  | 'monthly'
  | 'monthlyUsd'
  | 'no'
  | 'noneCarries'
  | 'noneKnown'
  | 'noViolations'
  | 'note'
  | 'ofWhole'
  | 'onlyOne'
  | 'overLimit'
  | 'perMillion'
  | 'perMillionEvents'
  | 'perUnit'
  | 'priceRead'
  | 'quantity'
  | 'ranking'
  | 'rate'
  | 'runnerUpMore'
  | 'runnerUpTimes'
  | 'runnerUpSame'
  | 'sku'
  | 'source'
  | 'sumOfLines'
  | 'tierFrom'
  | 'tierFromTo'
  | 'tiers'
  | 'total'
  | 'unknownPrice'
  | 'why'
  | 'winner'
  | 'yes'
  | 'yourPrice'
  | `bottleneck.${Bottleneck}`
  | `capacity.${CapacityKey}`
  | `reason.${ViolationCode}`;

export type ResultWords = Readonly<Record<ResultWord, string>>;
