import { scale } from '../../kit/amounts.ts';
import { counted, overHours } from '../../kit/quantities.ts';
import { GB } from '../../kit/units.ts';
import { from, per, times } from '../../pricing/formula.ts';
import type { Meter } from '../../pricing/meter.ts';
import { CROSS_ZONE_DIRECTIONS, CROSS_ZONE_SHARE, networkRates, ZONES } from '../../services/network/rates.ts';
import { KEY_FETCHES_PER_HOUR, securityRates } from '../../services/security/rates.ts';
import type { Load } from './load.ts';

/** A customer-managed key: one key, and the data keys each producer and consumer fetches (twice by the producer's side). */
export function meterKey(load: Load, meter: Meter, fetchesDataKeys: boolean): void {
  if (!load.customerKey) return;
  meter.add(securityRates.key, counted(1, 'key-month'), 'key', () => [from('keys', 1)]);
  if (!fetchesDataKeys) return;
  const principals = 2 + load.consumers;
  const fetches = load.hours * KEY_FETCHES_PER_HOUR * principals;
  meter.add(securityRates.requests, counted(fetches, 'request'), 'key-requests', () => [
    from('hours', load.hours),
    times('key-fetches-per-hour', KEY_FETCHES_PER_HOUR),
    times('principals', principals),
  ]);
}

/** Interface endpoints in every zone, and the payload that passes through them in both directions. */
export function meterEndpoints(load: Load, meter: Meter, endpoints: number, copies: number): void {
  if (!load.privateEndpoints) return;
  const hours = overHours(endpoints * ZONES, load.hours, 'endpoint-AZ-hour');
  meter.add(networkRates.endpointHours, hours, 'endpoint-hours', () => [
    from('endpoints', endpoints),
    times('zones', ZONES),
    times('hours', load.hours),
  ]);
  meter.add(networkRates.endpointData, scale(load.gbPerMonth, copies), 'endpoint-data', () => [
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
  const crossing = scale(scale(load.gbPerMonth, copies), CROSS_ZONE_SHARE);
  meter.add(networkRates.crossZone, scale(crossing, CROSS_ZONE_DIRECTIONS), 'cross-zone', () => [
    from('events', load.eventsPerMonth),
    times('bytes-per-event', load.payloadBytes),
    per('bytes-per-gb', GB),
    times('copies', copies),
    times('cross-zone-share', CROSS_ZONE_SHARE),
    times('directions', CROSS_ZONE_DIRECTIONS),
  ]);
}
