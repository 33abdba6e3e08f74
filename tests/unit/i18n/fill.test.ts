import { expect, test } from 'vitest';
import { fill } from '#i18n/fill.ts';

test('fill puts values in place', () => {
  expect(fill('{n} events, {n} of {kind}', { n: 3, kind: 'Pix' })).toBe('3 events, 3 of Pix');
});

test('fill takes values as they are', () => {
  expect(fill('{a}', { a: '{b} $1' })).toBe('{b} $1');
});

test('fill throws when a value is missing', () => {
  expect(() => fill('{n} events', {})).toThrow('No value for {n}');
});
