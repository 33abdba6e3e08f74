import { rateRef } from '../../pricing/rate-ref.ts';

/** What AWS Lambda bills for on-demand functions. */
export const lambdaRates = {
  requests: rateRef('lambda.requests', 'request'),
  requestsArm: rateRef('lambda.requests-arm', 'request'),
  duration: rateRef('lambda.duration-x86-gb-second', 'GB-second'),
  durationArm: rateRef('lambda.duration-arm-gb-second', 'GB-second'),
} as const;
