import { rateRef } from '../../pricing/rate-ref.ts';

/** What AWS Step Functions bills: transitions of Standard workflows; requests and duration of Express ones. */
export const stepFunctionsRates = {
  transitions: rateRef('step-functions.standard-transitions', 'state-transition'),
  expressRequests: rateRef('step-functions.express-requests', 'request'),
  expressDuration: rateRef('step-functions.express-duration-gb-second', 'GB-second'),
} as const;

/** Express duration is billed in steps of 100 ms. */
export const EXPRESS_DURATION_STEP_MS = 100;
/** Express memory is billed in steps of 64 MB; a small workflow uses one step. */
export const EXPRESS_MEMORY_GB = 64 / 1024;
