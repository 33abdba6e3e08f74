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
    ['a, "b', 1],
    ['a,"b" "c', 1],
    ['a,  "b', null],
    ['a,\t"b', null],
    ['a,"b" c"d', null],
    ['a, "b" , "c"', null],
  ])('of %j is %s', (text, line) => expect(scanned(text).openQuote?.line ?? null).toBe(line));

  test('is not that of its record, where values before it have lines of their own', () => {
    expect(scanned('a,b\n"c\nd","e').openQuote).toEqual({ record: 2, line: 3 });
  });

  test('is counted from the start of the file', async () => {
    async function* read() {
      for (const part of ['a,b\n"c\n', 'd",e\n', 'f,"g\nh\n']) yield await Promise.resolve(encoder.encode(part));
    }
    expect((await scanCsv(read(), SHAPE)).openQuote?.line).toBe(4);
  });
});

describe('records of more fields than columns', () => {
  test.each([
    ['a,b\n1,2\n3\n\n4,5', []],
    ['a,b\n1,2,\n3,4\n5,6,7\n\n8,9,,', [4, 6]],
    ['a,b\n"1,2,3",4\n"5""6,",7\r\n8,"9,,"\r', []],
    ['a,b,\n1,2', []],
    ['a,b\r\n1,"2\r\n,,",3\r\n4,5,"6', [2]],
    ['a,b\n1, "2,3"\n 4,5, \n', [3]],
  ])('of %j are %j', (text, records) => expect(scanned(text).longer).toEqual(records));

  test.each([
    ['a,b\n1,2,\n\n3,4,\n', [2, 4]],
    ['a,b,\n1,2,\n3,4', [2]],
    ['a,b\n1,2,3\n3,4,,\n5,6, \n7,8,""', []],
    ['a,b\n1,', []],
  ])('of which one is empty and the last are, of %j, %j', (text, records) =>
    expect(scanned(text).trailing).toEqual(records),
  );
});

test('records begin on lines of their own, whatever lines their values have', () => {
  const scan = scanned('a,b\n"1\n2",3\n4,5\r\n"6\r\n7\r8",9\r\n\r\n10,11');
  expect(scan.linesOf([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 4, 5, 8, 9]);
  expect(scan.linesOf([3, 6])).toEqual([4, 9]);
});

test('it does not matter how a file is cut into pieces', () => {
  const text = fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', '\uFEFF')).map((parts) => parts.join(''));
  const facts = (scan: CsvScan) => [
    scan.openQuote,
    scan.records,
    scan.blank,
    scan.longer,
    scan.trailing,
    scan.linesOf([2, 3, 4]),
  ];
  fc.assert(
    fc.property(text, fc.array(fc.nat(100)), (csv, cuts) => {
      expect(facts(scanned(csv, cuts))).toEqual(facts(scanned(csv)));
    }),
  );
});

test('lines with nothing on them are blank, those of the names and before them aside', () => {
  const scan = new CsvScan({ ...SHAPE, emptyLines: 1 });
  scan.feed(encoder.encode('\na,b\n\n1,2\n \n""\n\n'));
  scan.end();
  expect([scan.names, scan.blank, scan.records]).toEqual([2, [3, 7, 8], 8]);
});

test('a file is not read on once its scan is no longer wanted', async () => {
  let pieces = 0;
  let isEnded = false;
  async function* read() {
    try {
      for (; ; pieces += 1) yield await Promise.resolve(encoder.encode('a,b\n'));
    } finally {
      isEnded = true;
    }
  }
  await scanCsv(read(), SHAPE, () => pieces < 3);
  expect([pieces, isEnded]).toEqual([3, true]);
});

describe('the columns in which the word for nothing may stand', () => {
  const found = (scan: CsvScan) => [0, 1].map((column) => scan.mayHaveWord(column));

  // A text cut short by an end of a piece may be part of the word: those of the file are longer than it.
  test.each<[string, readonly boolean[]]>([
    ['NULL,x', [true, false]],
    ['x,null', [false, true]],
    ['x,"Null"\n', [false, true]],
    ['"NULL",nUlL', [true, true]],
    ['NULLS,xNULL', [false, false]],
    ['NUL,NULL x', [false, false]],
    ['OULL,"a,NULLb"', [false, false]],
    [',""', [false, false]],
  ])('of %j are %j', (text, columns) => expect(found(scanned(`column,other\n${text}\nending`))).toEqual(columns));

  test('are found wherever the file is cut in pieces', () => {
    fc.assert(
      fc.property(fc.constantFrom('NULL', '"NULL"', 'null'), fc.nat(2), fc.array(fc.nat()), (word, row, cuts) => {
        const rows = ['some,text', 'more,text', 'last,text'];
        rows[row] = `some,${word}`;
        expect(scanned(`a,b\n${rows.join('\n')}\n#`, cuts).mayHaveWord(1)).toBe(true);
      }),
    );
  });
});

describe('whether lines end in more than one way', () => {
  test.each([
    ['a,b\nc,d\n', false],
    ['a,b\r\nc,d\r\n', false],
    ['a,b\rc,d\r', false],
    ['a,b\r\nc,"d\ne\rf"\r\n', false],
    ['a,b\r\nc,d\n', true],
    ['a,b\nc,d\r\n', true],
    ['a,b\r\nc,d\r', true],
    ['a,b\nc,"d"\re,f', true],
  ])('of %j: %s, wherever the file is cut in pieces', (text, isMixed) => {
    for (let cut = 0; cut <= text.length; cut += 1) expect(scanned(text, [cut]).hasMixedLineEnds).toBe(isMixed);
  });
});
