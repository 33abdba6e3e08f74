import { expect, test } from 'vitest';
import { decodeDiagramData } from '#islands/architecture/decode-diagram-data.ts';

const whole = {
  ...{ locale: 'en', slug: 'event-mesh', summary: 'Two parts' },
  ...{ model: {}, layouts: {}, costs: {}, pricing: {}, texts: {} },
};

test('data of the right shape is taken as it is', () => {
  expect(decodeDiagramData(whole)).toBe(whole);
});

test.each(Object.keys(whole))('data without its %s is refused, and so is that of another kind', (key) => {
  const { [key]: _left, ...rest } = whole as Readonly<Record<string, unknown>>;
  expect(decodeDiagramData(rest)).toBeNull();
  expect(decodeDiagramData({ ...whole, [key]: null })).toBeNull();
  expect(decodeDiagramData({ ...whole, [key]: 1 })).toBeNull();
});

test.each([null, undefined, 'a page that was not found', 404, [], {}])('%j is no drawing', (value) => {
  expect(decodeDiagramData(value)).toBeNull();
});
