import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeMetric } from '#i18n/write-metric.ts';
import { checkPublishedClaims } from '#documents/check-published-claims.ts';
import { readPublishedClaims } from '#documents/read-published-claims.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'claims-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SOUND = `title: { en: A bus, pt-br: Um event bus }
source: { title: T, author: A, url: 'https://a.b/', published: '2026', readOn: 2026-11-21 }
services: [eventbridge]
region: us-east-1
figure: { value: 1, unit: usd-month }
inputs: [events]
prices: { eventbridge.custom-events: 0.000001 }
metrics:
  events: { name: { en: events, pt-br: eventos }, kind: assumption, value: 1000000, unit: count }
  month: { name: { en: a month, pt-br: um mês }, kind: usage, lines: [{ rate: eventbridge.custom-events, quantity: { events: events } }] }
ours: month
reasons:
  - { en: 'It is {month}, not {theirs}.', pt-br: 'São {month}, não {theirs}.' }
rests:
  - { metric: month, is: at-least, than: 1 }
`;

function problemsOf(from: string | RegExp, to: string): readonly string[] {
  mkdirSync(path.join(folder, 'content/claims'), { recursive: true });
  writeFileSync(path.join(folder, 'content/claims/bus.yaml'), SOUND.replace(from, to));
  return checkPublishedClaims(readPublishedClaims(folder), (value, unit) => writeMetric(value, unit, 'en'));
}

describe('checkPublishedClaims', () => {
  test('a sound claim has no problems', () => {
    expect(problemsOf('', '')).toEqual([]);
  });

  test.each([
    [
      'a figure nobody defined',
      'ours: month',
      'ours: year',
      /bus\.yaml:\d+: expected a metric "year", found none\. Define/,
    ],
    [
      'a figure asked for in one language',
      'São {month}',
      'São muitos',
      /:13: expected the figures of the English sentence \(month\), found none/,
    ],
    [
      'a number typed by hand',
      'São {month}',
      'São {month}, 5 %',
      /:13: expected a metric, found a percentage typed as text: "5 %"/,
    ],
    [
      'an input that is computed',
      'inputs: [events]',
      'inputs: [events, month]',
      /expected input "month" to be an assumption, found usage/,
    ],
    [
      'a price of no rate',
      'prices: { eventbridge.custom-events',
      'prices: { eventbridge.nothing',
      /:7: expected a rate of the book of us-east-1, found "eventbridge\.nothing"/,
    ],
    [
      'a rate that is in no book',
      'rate: eventbridge.custom-events',
      'rate: eventbridge.nothing',
      /bus\.yaml:9: expected every figure to be computed, found an error: .*no rate eventbridge\.nothing/,
    ],
    ['a figure nobody shows', 'ours: month', 'ours: events', /events is in count/],
    [
      'a comparison that no longer holds',
      'is: at-least',
      'is: above',
      /bus\.yaml:15: expected "month above 1", .* found month = \$1\.00 against \$1\.00\. .*npm run figures -- content\/claims\/bus\.yaml/,
    ],
    [
      'a missing language',
      'en: A bus, pt-br: Um event bus',
      'en: A bus',
      /bus\.yaml:1: expected title\.pt-br: string, found none\./,
    ],
    [
      'an unknown service',
      'services: [eventbridge]',
      'services: [kafka]',
      /bus\.yaml:3: expected services\.0 to fit its schema, found "kafka": not a service of the price books/,
    ],
  ])('%s is named with the file', (_, from, to, expected) => {
    expect(problemsOf(from, to).join('\n')).toMatch(expected);
  });
});
