import { describe, expect, test } from 'vitest';
import { decodePortfolio } from '#engine/decisions/decode-portfolio.ts';
import { decodePriceRequest } from '#engine/pricing/decode-price-request.ts';

const known = () => true;
const event = (name: string, hoursPerMonth?: number) => ({ name, eventsPerMonth: 1, hoursPerMonth });

function hoursOf(request: object) {
  const decoded = decodePortfolio(request, known);
  return decoded.ok ? decoded.value.hoursPerMonth : decoded.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('the length of the month', () => {
  test('may stand in the events of a portfolio, which agree on it', () => {
    expect(hoursOf({ events: [event('a')] })).toBe(730);
    expect(hoursOf({ events: [event('a', 720), event('b')] })).toBe(720);
    expect(hoursOf({ hoursPerMonth: 720, events: [event('a', 720)] })).toBe(720);
    expect(hoursOf({ events: [event('a', 720), event('b', 744)] })).toEqual([
      'value-contradicts events[1].hoursPerMonth',
    ]);
    expect(hoursOf({ hoursPerMonth: 730, events: [event('a', 720)] })).toEqual([
      'value-contradicts events[0].hoursPerMonth',
    ]);
  });

  test('may stand beside metered usage', () => {
    expect(decodePriceRequest({ usage: [], hoursPerMonth: 744 }, known).ok).toBe(true);
    expect(decodePriceRequest({ usage: [], hoursPerMonth: 745 }, known).ok).toBe(false);
  });
});

test('the last step of a reader’s own ladder may leave out that it is open', () => {
  const overrides = {
    'sqs.fifo-requests': [
      { from: 0, to: 5, price: 2 },
      { from: 5, price: 1 },
    ],
  };
  const decoded = decodePriceRequest({ usage: [], overrides }, known);
  expect(decoded.ok ? decoded.value.overrides['sqs.fifo-requests'] : decoded.issues).toEqual([
    { from: 0, to: 5, price: 2 },
    { from: 5, to: null, price: 1 },
  ]);
});
