import { describe, expect, it } from 'vitest';
import { lineFormula } from '#components/figures/line-text.ts';
import type { LineItem } from '#engine/pricing/line.ts';

describe('lineFormula', () => {
  it('writes the factors of a use with the digits its product needs', () => {
    const usage = { rate: 'lambda.duration-arm-gb-second', quantity: { executions: 1_000_000, 'memory-gb': 0.0625 } };
    const written = lineFormula({} as LineItem, usage, 'en', Number);
    expect(written.replaceAll(/\s/gu, ' ')).toBe('1,000,000 executions × 0.0625 GB of memory');
  });

  it('names one of a thing in the singular', () => {
    const usage = { rate: 'vpc.interface-endpoint-hour', quantity: { endpoints: 1, zones: 2, hours: 1 } };
    const written = lineFormula({} as LineItem, usage, 'pt-br', Number);
    expect(written.replaceAll(/\s/gu, ' ')).toBe('1 endpoint × 2 zonas × 1 hora');
  });
});
