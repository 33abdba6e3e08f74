import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeQuotas } from '#engine/quotas/decode-quotas.ts';

const anything = fc.jsonValue();
const entry = fc.record({ id: anything, value: anything, unit: anything, source: anything }, { requiredKeys: [] });

test('decodeQuotas never throws, and says what is wrong whenever it refuses', () => {
  const input = fc.oneof(anything, fc.record({ sources: fc.array(anything), quotas: fc.array(entry) }));
  fc.assert(
    fc.property(input, (json) => {
      const result = decodeQuotas(json);
      expect(result.ok || result.issues.length > 0).toBe(true);
    }),
  );
});
