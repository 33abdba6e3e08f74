import { expect, test } from 'vitest';
import { frameScroll } from '#islands/architecture/frame-scroll.ts';

const seen = { left: 100, right: 900 };
const at = (left: number) => ({ left, right: left + 176 });

test('what is in sight is left where it is', () => {
  expect(frameScroll(seen, at(400), [at(150), at(700)])).toBe(0);
});

test('a part beside it that is out of sight is brought in, with a little room', () => {
  expect(frameScroll(seen, at(400), [at(50)])).toBe(-58);
  expect(frameScroll(seen, at(700), [at(800)])).toBe(84);
});

test('where they do not all fit, the part itself comes to the middle', () => {
  expect(frameScroll(seen, at(800), [at(0), at(1100)])).toBe(388);
});
