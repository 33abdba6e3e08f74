import { describe, expect, test } from 'vitest';
import { decodeField } from '#engine/workloads/event-driven/decode-workload.ts';
import { WORKLOAD_FIELDS } from '#engine/workloads/event-driven/fields.ts';
import { WORKLOAD_KINDS } from '#i18n/quantity-kind.ts';
import type { WorkloadQuantity } from '#islands/calculator/form/quantity-field.ts';
import { nearestStop, sliderStops } from '#islands/calculator/form/slider-stops.ts';

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

  test.each(fields)('finds each stop of %s again', (field) => {
    sliderStops(field).forEach((stop, index) => expect(nearestStop(field, stop)).toBe(index));
  });
});
