import { rateRef } from '../../pricing/rate-ref.ts';

/** What the network between producer, service and consumer bills. */
export const networkRates = {
  crossZone: rateRef('data-transfer.inter-az-gb', 'GB'),
  endpointHours: rateRef('vpc.interface-endpoint-hour', 'endpoint-AZ-hour'),
  endpointData: rateRef('vpc.interface-endpoint-gb', 'GB'),
} as const;

/** Availability zones a bank's workload spans here. */
export const ZONES = 3;
/** Share of a producer's traffic that meets a broker in another of three zones. */
export const CROSS_ZONE_SHARE = 2 / 3;
/** A byte that crosses zones is billed once as it leaves and once as it arrives. */
export const CROSS_ZONE_DIRECTIONS = 2;
