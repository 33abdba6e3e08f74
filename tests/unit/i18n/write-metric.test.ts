import { describe, expect, it } from 'vitest';
import { joinMetric, writeMetric } from '#i18n/write-metric.ts';

describe('joinMetric', () => {
  it.each([
    [1e6, '1 milhão de eventos'],
    [14.4e6, '14,4 milhões de eventos'],
    [1e9, '1 bilhão de eventos'],
    [3.94e9, '3,94 bilhões de eventos'],
    [425, '425 eventos'],
  ])('lets a Portuguese magnitude take its preposition: %d', (value, sentence) => {
    const written = writeMetric(value, 'count', 'pt-br');
    expect(`${written} ${joinMetric(written, 'eventos', 'pt-br')}`.replaceAll(/\s/gu, ' ')).toBe(sentence);
  });

  it('adds nothing in English', () => {
    expect(joinMetric(writeMetric(14.4e6, 'count', 'en'), 'events', 'en')).toBe('events');
  });
});
