import { bytes } from '../../kit/units.ts';
import { rateRef } from '../../pricing/rate-ref.ts';

/** What Amazon SNS bills for topics whose subscribers are queues (deliveries to SQS are free on standard topics). */
export const snsRates = {
  publish: rateRef('sns.publish', 'request'),
  fifoPublish: rateRef('sns.fifo-publish', 'request'),
  fifoPublishData: rateRef('sns.fifo-publish-payload-gb', 'GB'),
  fifoDelivery: rateRef('sns.fifo-subscription', 'message'),
  fifoDeliveryData: rateRef('sns.fifo-subscription-payload-gb', 'GB'),
  archiveProcessing: rateRef('sns.fifo-archive-processing-gb', 'GB'),
  archiveStorage: rateRef('sns.fifo-archive-storage-gb-month', 'GB-month'),
} as const;

/** Bytes in one SNS publish or publish batch: 256 KiB (SNS quotas; not part of the 2026 rise to 1 MB). */
export const MAX_SNS_BATCH_BYTES = bytes(262_144);
