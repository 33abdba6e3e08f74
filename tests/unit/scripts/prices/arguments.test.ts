import { describe, expect, test } from 'vitest';
import { parseArguments } from '#scripts/prices/arguments.ts';

describe('parseArguments', () => {
  test('reads nothing as "everything, from the network, report only"', () => {
    expect(parseArguments([], () => true)).toEqual({ ok: true, value: { from: null, services: [], write: false } });
  });

  test('reads folder, services and write', () => {
    const parsed = parseArguments(['--from', 'lists', '--service', 'sqs', '--service', 'sns', '--write'], () => true);
    expect(parsed).toEqual({ ok: true, value: { from: 'lists', services: ['sqs', 'sns'], write: true } });
  });

  test.each([
    [['--service', 'mainframe'], 'service-unknown'],
    [['--force'], 'argument-unknown'],
    [['lists'], 'argument-unknown'],
    [['--from', 'nowhere'], 'folder-missing'],
  ])('refuses %j', (args, code) => {
    const parsed = parseArguments(args, () => false);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
