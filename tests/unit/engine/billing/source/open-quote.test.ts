import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OpenQuote, openQuoteLine } from '#engine/billing/source/open-quote.ts';

const encoder = new TextEncoder();

function openedAt(text: string, cuts: readonly number[] = []): number | null {
  const scan = new OpenQuote(',');
  const bytes = encoder.encode(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  places.slice(1).forEach((end, index) => scan.feed(bytes.subarray(places[index], end)));
  return scan.openedAt;
}

test.each([
  ['a,b', null],
  ['"a","b"', null],
  ['"a ""b""","c"\n', null],
  ['5" pipe,b\n', null],
  ['\uFEFF"a"', null],
  ['\uFEFF"a', 3],
  ['a,"b', 2],
  ['a,"b""', 2],
  ['"', 0],
  ['""', null],
])('in %j the open quote is at %s', (text, place) => expect(openedAt(text)).toBe(place));

test('it does not matter how a file is cut into pieces', () => {
  const text = fc.array(fc.constantFrom('"', ',', '\n', 'a')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(100)), (csv, cuts) => {
      expect(openedAt(csv, cuts)).toBe(openedAt(csv));
    }),
  );
});

test('the line is counted from the start of the file', async () => {
  async function* read() {
    for (const part of ['a,b\n"c\n', 'd",e\n', 'f,"g\nh\n']) yield await Promise.resolve(encoder.encode(part));
  }
  expect(await openQuoteLine(read, ',')).toBe(4);
});
