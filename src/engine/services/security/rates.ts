import { rateRef } from '../../pricing/rate-ref.ts';

/** What AWS KMS bills for a customer-managed key. */
export const securityRates = {
  key: rateRef('kms.key-month', 'key-month'),
  requests: rateRef('kms.requests', 'request'),
} as const;

/**
 * Fetches of a data key an hour per caller: the services reuse a data key for five minutes by default
 * (SQS developer guide, "Configuring KMS permissions: estimating costs").
 */
export const KEY_FETCHES_PER_HOUR = 12;
