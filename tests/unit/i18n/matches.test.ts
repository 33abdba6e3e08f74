import { describe, expect, test } from 'vitest';
import { fold } from '#i18n/fold.ts';
import { matches } from '#i18n/matches.ts';

describe('fold and matches', () => {
  test('accents, case and spacing do not matter', () => {
    expect(fold('  São\n Paulo ')).toBe('sao paulo');
    expect(matches(fold('Retenção além de 24 horas'), 'retencao 24')).toBe(true);
  });

  test('every word must be there', () => {
    expect(matches('kinesis shard-hour', 'shard lambda')).toBe(false);
    expect(matches('kinesis shard-hour', '   ')).toBe(true);
  });
});
