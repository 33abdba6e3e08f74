import { expect, test } from 'vitest';
import { describeEffect } from '#scripts/prices/describe-effect.ts';

test.each([
  ['moves no published figure', []],
  [
    'moves 2 published costs (sqs-standard), -50.0 % to +10.0 %; the cheapest option changes in 1',
    [
      { figure: 'sa-east-1 pix small messaging: sqs-standard', before: 10, after: 11 },
      { figure: 'sa-east-1 pix large messaging: sqs-standard', before: 10, after: 5 },
      { figure: 'sa-east-1 pix large messaging: cheapest', before: 'sns-sqs', after: 'sqs-standard' },
    ],
  ],
  [
    'moves 1 published costs (sns-sqs); the cheapest option stays',
    [{ figure: 'sa-east-1 pix small messaging: sns-sqs', before: null, after: 11 }],
  ],
])('%s', (line, figures) => {
  expect(describeEffect(figures)).toBe(line);
});
