import { describe, expect, test } from 'vitest';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import type { WorkloadQuantity } from '#islands/form/quantity-field.ts';
import { nearestStop, sliderStops } from '#islands/form/slider-stops.ts';

const fields = Object.keys(WORKLOAD_KINDS) as readonly WorkloadQuantity[];

describe('sliderStops', () => {
  test.each(fields)('offers only values %s accepts, in order, from end to end', (field) => {
    const stops = sliderStops(field);
    const [min, max] = WORKLOAD_FIELDS[field].slider;
    expect(stops[0]).toBe(min);
    expect(stops.at(-1)).toBeCloseTo(max, 9);
    expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
    for (const stop of stops) expect(decodeField(WORKLOAD_FIELDS[field], stop, field).ok).toBe(true);
  });

  test('are ten a decade where a field counts, and powers of two with their middles where it weighs', () => {
    expect(sliderStops('eventsPerMonth').slice(0, 4)).toEqual([1000, 1200, 1500, 2000]);
    expect(sliderStops('eventsPerMonth')).toHaveLength(91);
    expect(sliderStops('payloadBytes').slice(0, 4)).toEqual([64, 96, 128, 192]);
  });

  test('stand at an end for values beyond the range, and at the last for none', () => {
    expect(nearestStop('eventsPerMonth', 0)).toBe(0);
    expect(nearestStop('eventsPerMonth', 1e15)).toBe(90);
    expect(nearestStop('partitions', null)).toBe(sliderStops('partitions').length - 1);
  });

  test.each(fields)('finds each stop of %s again', (field) => {
    sliderStops(field).forEach((stop, index) => expect(nearestStop(field, stop)).toBe(index));
  });
});
