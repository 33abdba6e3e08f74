import { describe, expect, test } from 'vitest';
import type { Result } from '#engine/kit/result.ts';
import { readQuantity } from '#islands/form/quantity-field.ts';

function wrong(read: Result<number | null>): unknown {
  return read.ok ? null : [read.issues[0]?.code, read.issues[0]?.path];
}

describe('readQuantity', () => {
  test('takes the notation of the reader and of the field', () => {
    expect(readQuantity('eventsPerMonth', '2,5 mi', 'pt-br')).toEqual({ ok: true, value: 2_500_000 });
    expect(readQuantity('payloadBytes', ' 96 KB ', 'en')).toEqual({ ok: true, value: 98_304 });
    expect(readQuantity('exchangeTax', '3,5', 'pt-br')).toEqual({ ok: true, value: 0.035 });
  });

  test('takes nothing for null only where a field may be empty', () => {
    expect(readQuantity('maxLatencyMs', ' ', 'en')).toEqual({ ok: true, value: null });
    expect(readQuantity('exchangeRate', '', 'en')).toEqual({ ok: true, value: null });
    expect(wrong(readQuantity('consumers', '', 'en'))).toEqual(['required', 'consumers']);
    expect(wrong(readQuantity('hoursPerMonth', '', 'en'))).toEqual(['required', 'hoursPerMonth']);
  });

  test('says what is wrong, under the name the caller gives', () => {
    expect(wrong(readQuantity('consumers', 'many', 'en', '3.consumers'))).toEqual(['not-a-number', '3.consumers']);
    expect(wrong(readQuantity('consumers', '1.5', 'en'))).toEqual(['not-an-integer', 'consumers']);
    expect(wrong(readQuantity('consumers', '0', 'en', '3.consumers'))).toEqual(['out-of-range', '3.consumers']);
    expect(wrong(readQuantity('hoursPerMonth', '745', 'en'))).toEqual(['out-of-range', 'hoursPerMonth']);
  });
});
