import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvScan, scanCsv } from '#engine/billing/source/csv-scan.ts';

const encoder = new TextEncoder();
const SHAPE = { columns: ['a', 'b'], delimiter: ',', emptyLines: 0 };

function scanned(text: string, cuts: readonly number[] = []): CsvScan {
  const scan = new CsvScan(SHAPE);
  const bytes = encoder.encode(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  places.slice(1).forEach((end, index) => scan.feed(bytes.subarray(places[index], end)));
  scan.end();
  return scan;
}

describe('the line of an open quote', () => {
  test.each([
    ['a,b', null],
    ['"a","b"', null],
    ['"a ""b""","c"\n', null],
    ['5" pipe,b\n', null],
    ['\uFEFF"a"', null],
    ['\uFEFF"a', 1],
    ['a,"b', 1],
    ['a,"b""', 1],
    ['"', 1],
    ['""', null],
    ['a,b\r\n"c\r\n",d\r"e', 4],
  ])('of %j is %s', (text, line) => expect(scanned(text).openQuoteLine).toBe(line));

  test('is counted from the start of the file', async () => {
    async function* read() {
      for (const part of ['a,b\n"c\n', 'd",e\n', 'f,"g\nh\n']) yield await Promise.resolve(encoder.encode(part));
    }
    expect((await scanCsv(read(), SHAPE)).openQuoteLine).toBe(4);
  });
});

describe('records of more fields than columns', () => {
  test.each([
    ['a,b\n1,2\n3\n\n4,5', []],
    ['a,b\n1,2,\n3,4\n5,6,7\n\n8,9,,', [2, 4, 6]],
    ['a,b\n"1,2,3",4\n"5""6,",7\r\n8,"9,,"\r', []],
    ['a,b,\n1,2', []],
    ['a,b\r\n1,"2\r\n,,",3\r\n4,5,"6', [2]],
  ])('of %j are %j', (text, records) => expect(scanned(text).longer).toEqual(records));

  test.each([
    ['a,b\n1,2,\n\n3,4,\n', true],
    ['a,b\n1,2,\n3,4', false],
    ['a,b\n1,2,\n3,4,5', false],
    ['a,b\n1,2,\n3,4,,', false],
    ['a,b\n', false],
  ])('are every row of %j, by a delimiter at its end: %s', (text, all) =>
    expect(scanned(text).endsInDelimiters).toBe(all),
  );
});

test('records begin on lines of their own, whatever lines their values have', () => {
  const scan = scanned('a,b\n"1\n2",3\n4,5\r\n"6\r\n7\r8",9\r\n\r\n10,11');
  expect(scan.linesOf([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 4, 5, 8, 9]);
  expect(scan.linesOf([3, 6])).toEqual([4, 9]);
});

test('it does not matter how a file is cut into pieces', () => {
  const text = fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', '\uFEFF')).map((parts) => parts.join(''));
  const facts = (scan: CsvScan) => [scan.openQuoteLine, scan.longer, scan.endsInDelimiters, scan.linesOf([2, 3, 4])];
  fc.assert(
    fc.property(text, fc.array(fc.nat(100)), (csv, cuts) => {
      expect(facts(scanned(csv, cuts))).toEqual(facts(scanned(csv)));
    }),
  );
});
