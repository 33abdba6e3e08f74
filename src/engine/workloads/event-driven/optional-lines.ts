import { KB, GB, quantity } from '../../kit/units.ts';
import { from, per, times } from '../../pricing/formula.ts';
import type { Meter } from '../../pricing/meter.ts';
import { CROSS_ZONE_DIRECTIONS, CROSS_ZONE_SHARE, networkRates, ZONES } from '../../services/network/rates.ts';
import { KEY_FETCHES_PER_HOUR, securityRates } from '../../services/security/rates.ts';
import type { Load } from './load.ts';

/** A customer-managed key: one key, and the data keys each producer and consumer fetches (twice by the producer's side). */
export function meterKey(load: Load, meter: Meter, fetchesDataKeys: boolean): void {
  if (!load.customerKey) return;
  meter.add(securityRates.key, quantity(1, 'key-month'), 'key', () => [from('keys', 1)]);
  if (!fetchesDataKeys) return;
  const principals = 2 + load.consumers;
  const fetches = load.hours * KEY_FETCHES_PER_HOUR * principals;
  meter.add(securityRates.requests, quantity(fetches, 'request'), 'key-requests', () => [
    from('hours', load.hours),
    times('key-fetches-per-hour', KEY_FETCHES_PER_HOUR),
    times('principals', principals),
  ]);
}

/** Interface endpoints in every zone, and the payload that passes through them in both directions. */
export function meterEndpoints(load: Load, meter: Meter, endpoints: number, copies: number): void {
  if (!load.privateEndpoints) return;
  const hours = endpoints * ZONES * load.hours;
  meter.add(networkRates.endpointHours, quantity(hours, 'endpoint-AZ-hour'), 'endpoint-hours', () => [
    from('endpoints', endpoints),
    times('zones', ZONES),
    times('hours', load.hours),
  ]);
  const gb = ((load.eventsPerMonth * load.payloadBytes) / GB) * copies;
  meter.add(networkRates.endpointData, quantity(gb, 'GB'), 'endpoint-data', () => [
    from('events', load.eventsPerMonth),
    times('bytes-per-event', load.payloadBytes),
    per('bytes-per-gb', GB),
    times('copies', copies),
  ]);
}

/** Traffic between zones that a Kafka client pays for: producers always, consumers unless they read from their own zone. */
export function meterCrossZone(load: Load, meter: Meter): void {
  if (load.crossZoneTraffic === 'left-out') return;
  const copies = load.crossZoneTraffic === 'producers' ? 1 : 1 + load.consumers;
  const gb = ((load.eventsPerMonth * load.payloadBytes) / GB) * copies * CROSS_ZONE_SHARE * CROSS_ZONE_DIRECTIONS;
  meter.add(networkRates.crossZone, quantity(gb, 'GB'), 'cross-zone', () => [
    from('events', load.eventsPerMonth),
    times('bytes-per-event', load.payloadBytes),
    per('bytes-per-gb', GB),
    times('copies', copies),
    times('cross-zone-share', CROSS_ZONE_SHARE),
    times('directions', CROSS_ZONE_DIRECTIONS),
  ]);
}

/** KB in a GB: how the per-KB meters of some services turn into GB. */
export const KB_PER_GB = GB / KB;
