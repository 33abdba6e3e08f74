import { rateRef } from '../../pricing/rate-ref.ts';

/** What Amazon SQS bills: API requests, a payload of up to 64 KB each. */
export const sqsRates = {
  standard: rateRef('sqs.standard-requests', 'request'),
  fifo: rateRef('sqs.fifo-requests', 'request'),
} as const;
