import { expect, test } from 'vitest';
import { signedNumber } from '#components/figures/operand-text.ts';

test.each([
  [0.0005, '×', '× 0.0005'],
  [0.000001, '×', '× 0.000001'],
  [1024, '×', '× 1,024'],
  [1.2, '×', '× 1.2'],
  [1 / 1024, '×', '÷ 1,024'],
  [1 / 86_400, '×', '÷ 86,400'],
  [1 / 1_073_741_824, '×', '÷ 1,073,741,824'],
  [1_099_511_627_776, '÷', '÷ 1,099,511,627,776'],
  [7.874, '÷', '÷ 7.874'],
  [0.5, '+', '+ 0.5'],
])('%d after %s is written %s', (value, operator, text) => {
  expect(signedNumber(value, operator, 'en')).toBe(text);
});

test('numbers follow the language', () => {
  expect(signedNumber(0.0005, '×', 'pt-br')).toBe('× 0,0005');
});
