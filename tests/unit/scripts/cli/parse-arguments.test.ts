import { describe, expect, test } from 'vitest';
import { parseArguments } from '#scripts/cli/parse-arguments.ts';

describe('parseArguments', () => {
  test.each([
    [['rates'], { command: 'rates', files: [], format: 'json', flags: {} }],
    [['price'], { command: 'price', files: [] }],
    [['rates', '--region', 'eu-west-1'], { command: 'rates', files: [], flags: { region: 'eu-west-1' } }],
    [['--format=csv', 'price', '-'], { command: 'price', files: ['-'], format: 'csv' }],
    [['price', '--format', 'table', 'usage.json'], { command: 'price', files: ['usage.json'], format: 'table' }],
  ])('reads %j', (argv, expected) => {
    expect(parseArguments(argv)).toMatchObject({ ok: true, value: { kind: 'run', ...expected } });
  });

  test.each([['help'], ['price', '-h'], ['--help']])('takes %j for a cry for help', (...argv) => {
    expect(parseArguments(argv)).toEqual({ ok: true, value: { kind: 'help' } });
  });

  test('names every mistake at once', () => {
    const parsed = parseArguments(['rates', 'file', 'more', '--region', '--format=pdf', '--x']);
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'flag-value-missing --region',
      'format-unavailable --format',
      'flag-unknown --x',
      'argument-unexpected file',
      'argument-unexpected more',
    ]);
  });
});
