import { rateRef } from '../../pricing/rate-ref.ts';

/** What AWS Step Functions bills: transitions of Standard workflows; requests and duration of Express ones. */
export const stepFunctionsRates = {
  transitions: rateRef('step-functions.standard-transitions', 'state-transition'),
  expressRequests: rateRef('step-functions.express-requests', 'request'),
  expressDuration: rateRef('step-functions.express-duration-gb-second', 'GB-second'),
} as const;
