import { bytes, hours, KB } from '../../kit/units.ts';
import { rateRef } from '../../pricing/rate-ref.ts';

/** What Amazon EventBridge bills for a Classic bus and for the Custom Event Bus of 2026. */
export const eventbridgeRates = {
  events: rateRef('eventbridge.custom-events', 'event'),
  archiveProcessing: rateRef('eventbridge.archive-processing-gb', 'GB'),
  archiveStorage: rateRef('eventbridge.archive-storage-gb-month', 'GB-month'),
  replay: rateRef('eventbridge.replay', 'event'),
  customIn: rateRef('eventbridge.custom-event-bus-ingress-gb', 'GB'),
  customOut: rateRef('eventbridge.custom-event-bus-egress-gb', 'GB'),
  customRetention: rateRef('eventbridge.custom-event-bus-retention-gb-month', 'GB-month'),
} as const;

/** Payload granularity of the Custom Event Bus, on the way in and on the way out (launch documentation, 2026-09-24). */
export const CUSTOM_BUS_CHUNK_BYTES = bytes(KB);
/** Hours of retention the Custom Event Bus includes in its ingress price. */
export const CUSTOM_BUS_INCLUDED_HOURS = hours(24);
/** Hours a Classic bus keeps retrying a delivery by default (185 attempts). */
export const CLASSIC_RETRY_HOURS = hours(24);
