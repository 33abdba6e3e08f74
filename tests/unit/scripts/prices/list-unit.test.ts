import { describe, expect, test } from 'vitest';
import { divideByPowerOfTwo, trimDecimal } from '#scripts/prices/decimal.ts';
import { unitPower } from '#scripts/prices/list-unit.ts';

describe('unitPower', () => {
  test.each([
    ['request', 'Request'],
    ['request', 'Requests'],
    ['GB-month', 'GB-Mo'],
    ['GB-month', 'GB-month'],
    ['GB-second', 'Lambda-GB-Second'],
    ['shard-hour', 'ShardHour'],
    ['stream-hour', 'StreamHr'],
    ['hour', 'Hrs'],
    ['LCU-hour', 'LCU-Hrs'],
    ['event-poller-unit-hour', 'Event-Poller-Unit-Hours'],
    ['WCU-hour', 'WriteCapacityUnit-Hrs'],
    ['WRU', 'WriteRequestUnits'],
    ['state-transition', 'StateTransitions'],
  ])('takes %s printed as %s', (book, list) => {
    expect(unitPower(book, list)).toBe(0);
  });

  test('scales gp3 throughput, published per GiB/s', () => {
    expect(unitPower('MiB/s-month', 'GiBps-mo')).toBe(10);
    expect(unitPower('MiB/s-month', 'MiBps-mo')).toBe(0);
  });

  test.each([
    ['request', '1M Requests'],
    ['GB', 'GB-Mo'],
    ['GB', 'TB'],
    ['hour', 'GB-Hours'],
    ['hour', 'Mins'],
    ['GB-month', 'GB'],
  ])('refuses %s printed as %s', (book, list) => {
    expect(unitPower(book, list)).toBeNull();
  });
});

describe('decimals', () => {
  test('lose their padding', () => {
    expect(['0.0150000000', '1.0000000000', '0.0000000000', '715'].map(trimDecimal)).toEqual([
      '0.015',
      '1',
      '0',
      '715',
    ]);
  });

  test('divide exactly', () => {
    expect(divideByPowerOfTwo('77.8240000000', 10)).toBe('0.076');
    expect(divideByPowerOfTwo('1', 3)).toBe('0.125');
  });
});
