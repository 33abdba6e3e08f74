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

type RateNote =
  | 'first-tier-only'
  | 'matched-by-value'
  | 'not-read'
  | 'one-rate-for-all-regions'
  | 'rate-not-confirmed'
  | 'viewer-location';

/** Every sentence and label the drawings of a result may use; `{…}` are placeholders. Text: `#i18n/text/results.ts`. */
export type ResultWord =
  | 'amount'
  | 'askIncrease'
  | 'billCaption'
  | 'billOf'
  | 'cannotCarry'
  | 'capacity'
  | 'cheaperButExcluded'
  | 'confidence.aws-docs'
  | 'confidence.price-list'
  | 'confidence.secondary'
  | 'enterYours'
  | 'free'
  | 'headroomLeft'
  | 'limit'
  | 'limits'
  | 'line'
  | 'listPrice'
  | 'max'
  | 'monthly'
  | 'monthlyUsd'
  | 'need'
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
  | 'rateCode'
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
  | 'unknownFit'
  | 'unknownPrice'
  | 'unknownPriceOf'
  | 'why'
  | 'winner'
  | 'yes'
  | 'yourPrice'
  | `bottleneck.${Bottleneck}`
  | `capacity.${CapacityKey}`
  | `note.${RateNote}`
  | `reason.${ViolationCode}`
  | `need.${ViolationCode}`;

export type ResultWords = Readonly<Record<ResultWord, string>>;
