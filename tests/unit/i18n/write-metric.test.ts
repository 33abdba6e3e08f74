import { describe, expect, it } from 'vitest';
import { joinMetric, writeMetric } from '#i18n/write-metric.ts';

describe('writeMetric', () => {
  it('keeps the digits of a price by the GB that a reader divides with', () => {
    expect(writeMetric(0.138, 'usd-gb', 'en')).toBe('$0.138');
    expect(writeMetric(0.0175, 'usd-gb', 'pt-br').replaceAll(/\s/gu, ' ')).toBe('US$ 0,0175');
  });

  it.each([
    [480, '$480.00', 'US$ 480,00'],
    [-480, '−$480.00', '−US$ 480,00'],
    [999.994, '$999.99', 'US$ 999,99'],
    [999.996, '$1,000', 'US$ 1.000'],
    [-999.996, '−$1,000', '−US$ 1.000'],
    [1000, '$1,000', 'US$ 1.000'],
    [2826.23, '$2,826', 'US$ 2.826'],
    [-2826.23, '−$2,826', '−US$ 2.826'],
  ])('leaves cents to amounts they say something about: %d', (value, en, pt) => {
    const written = (['en', 'pt-br'] as const).map((locale) => writeMetric(value, 'usd', locale));
    expect(written.map((text) => text.replaceAll(/\s/gu, ' '))).toEqual([en, pt]);
  });

  it.each([
    [0.205, '20.5%', '20,5%'],
    [0.999, '99.9%', '99,9%'],
    [0.9995, '99.95%', '99,95%'],
    [0.0005, '0.05%', '0,05%'],
    [0.0019, '0.19%', '0,19%'],
    [0.995, '99.5%', '99,5%'],
    [0.9999, '99.99%', '99,99%'],
    [1, '100%', '100%'],
    [0, '0%', '0%'],
  ])('never takes a share for nothing or the whole: %d', (value, en, pt) => {
    expect([writeMetric(value, 'share', 'en'), writeMetric(value, 'share', 'pt-br')]).toEqual([en, pt]);
  });
});

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
