import { describe, expect, test } from 'vitest';
import type { Violation } from '#engine/workloads/event-driven/violation.ts';
import { violationText } from '#i18n/violation-text.ts';

const source = { quota: null, source: null } as const;

function plain(violation: Violation, locale: 'en' | 'pt-br'): string {
  return violationText(violation, locale).replaceAll('\u00a0', ' ');
}

describe('violationText', () => {
  test('writes both sides with their units, and what to do about a limit that can be raised', () => {
    const rate: Violation = {
      code: 'rate',
      severity: 'ask-increase',
      limit: 600,
      actual: 1522.07,
      unit: 'requests/s',
      ...source,
    };
    expect(plain(rate, 'en')).toBe(
      'The busiest second publishes 1,522.07 requests/s; the limit is 600 requests/s. AWS raises this limit on request: ask for an increase.',
    );
    expect(plain(rate, 'pt-br')).toBe(
      'O segundo de pico publica 1.522,07 requisições/s; o limite é 600 requisições/s. A AWS aumenta este limite a pedido: solicite o aumento.',
    );
  });

  test('writes a need without figures, and a region as it is', () => {
    const order: Violation = {
      code: 'ordering',
      severity: 'excludes',
      limit: 'none',
      actual: 'per-key',
      unit: '',
      ...source,
    };
    expect(plain(order, 'en')).toBe('It keeps no order, and the events of a key must stay in order.');
    const away: Violation = {
      code: 'not-offered',
      severity: 'excludes',
      limit: 'eu-west-1, us-east-1',
      actual: 'sa-east-1',
      unit: 'region',
      ...source,
    };
    expect(plain(away, 'pt-br')).toBe('A AWS não oferece esta opção em sa-east-1.');
  });
});
