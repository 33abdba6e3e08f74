import { expect, test } from 'vitest';
import type { DiagramShape } from '#islands/architecture/state.ts';
import { unusedKeys } from '#islands/architecture/state.ts';

const shape: DiagramShape = { nodes: ['a', 'b'], flows: { pay: 3, back: 2 }, volumes: [10, 1000] };
const unused = (query: string) => unusedKeys(shape, new URLSearchParams(query));

test('what the drawing has is used, also where it says what holds anyway', () => {
  expect(unused('part=a&show=cost&flow=pay&step=1&volume=1e2&fails=b&find=anything&utm=1')).toEqual([]);
  expect(unused('')).toEqual([]);
  expect(unused('part=&volume=')).toEqual([]);
});

test('what it does not have is named, and the rest still holds', () => {
  expect(unused('part=nonsense&fails=a')).toEqual(['part']);
  expect(unused('show=colour')).toEqual(['show']);
  expect(unused('volume=9')).toEqual(['volume']);
  expect(unused('volume=many&fails=toString')).toEqual(['volume', 'fails']);
});

test('a step beyond the last is shown at the last, and named; without its flow only the flow is', () => {
  expect(unused('flow=pay&step=4')).toEqual(['step']);
  expect(unused('flow=pay&step=0')).toEqual(['step']);
  expect(unused('step=2')).toEqual(['step']);
  expect(unused('flow=other&step=2')).toEqual(['flow']);
});

test('what is zoomed to is bounded: beyond the drawing, or beyond the most there is, it is named', () => {
  expect(unused('zoom=wide-196-312-425')).toEqual([]);
  expect(unused('zoom=narrow-400-0-1000')).toEqual([]);
  const refused = [
    'wide-100-500-500',
    'wide-401-500-500',
    'wide-200-1001-0',
    'tall-200-1-1',
    'wide-200-1',
    '2',
    'wide-2e9-1-1',
  ];
  for (const zoom of refused) expect(unused(`zoom=${zoom}`)).toEqual(['zoom']);
});
