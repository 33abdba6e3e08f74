import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsvContent } from '#engine/billing/source/cost-file.ts';
import { scanCsv } from '#engine/billing/source/csv-scan.ts';
import { loadCsv } from '#engine/billing/source/load-csv.ts';
import { openSheets } from '../../../scripts/billing/sheet-files.ts';

const SHAPE = { columns: ['a', 'b'], delimiter: ',', emptyLines: 0 };
const encoder = new TextEncoder();

const { database, files } = await openSheets();

async function* piecesOf(text: string) {
  yield await Promise.resolve(encoder.encode(text));
}

function fileOf(text: string): CsvContent {
  return { kind: 'csv', path: files.write(text), isPacked: false, shape: SHAPE, bytes: () => piecesOf(text) };
}

async function loaded(text: string) {
  const read = await loadCsv(database, 'file', fileOf(text), 't');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return { ...read.value, rows: await database.query('SELECT a, b FROM t') };
}

/** Files of odd rows, with two that are not: one alone the database may take for no file at all. */
const odd = (...lineEnds: readonly string[]) =>
  fc
    .array(fc.constantFrom('"', '"', ',', ',', ',', ' ', '1', '234', 'a', ...lineEnds, ...lineEnds), { maxLength: 24 })
    .map((parts) => `a,b\n1,2\n${parts.join('')}`);

describe('of a file, however odd,', () => {
  test.each([
    ['one way', ['\n']],
    ['two ways', ['\n', '\r\n']],
  ])('each record is a row, or rejected, or blank, where lines end in %s', async (_how, lineEnds) => {
    await fc.assert(
      fc.asyncProperty(odd(...lineEnds), async (text) => {
        const { rows, rejected } = await loaded(text);
        const { names, records, blank, openQuote } = await scanCsv(piecesOf(text), SHAPE);
        expect(rows.length + rejected.length).toBe(records - names - blank.length + (openQuote === null ? 0 : 1));
        expect(new Set(rejected.map(({ line }) => line)).size).toBe(rejected.length);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['one way', ['\n']],
    ['two ways', ['\n', '\r\n']],
  ])('no column has the word for nothing but those said to, where lines end in %s', async (_how, lineEnds) => {
    await fc.assert(
      fc.asyncProperty(odd(...lineEnds, 'NULL', 'null,', '"Null"'), async (text) => {
        const { rows, mayHaveWord } = await loaded(text);
        const has = (column: string) =>
          rows.some((row) => String(row[column]).toUpperCase() === 'NULL' && row[column] !== null);
        expect(['a', 'b'].filter((column) => has(column) && !mayHaveWord.includes(column))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('every row is there, however its line and the others end', async () => {
    const field = fc.constantFrom('x', '"x"', '"x, y"', '"x\ny"', '1.5', '""', '');
    const line = fc.record({ a: fc.constantFrom('1', '"1"'), b: field, end: fc.constantFrom('\n', '\r\n', '\r') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 2, maxLength: 20 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (lines, end) => {
          const { rows, rejected } = await loaded(
            `a,b${end}${lines.map((one) => `${one.a},${one.b}${one.end}`).join('')}`,
          );
          expect([rows.length, rejected]).toEqual([lines.length, []]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('rows that are taken out are those that are rejected, whatever stands between them', async () => {
    const kinds = { plain: 'x,y', blank: '', short: 'x', long: 'x,y,z', longEmpty: 'x,y,,', lines: '"x\n1","y,2"' };
    const name = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1 }), async (names) => {
        const lines = names.map((kind, index) => kinds[kind].replace('x', `x${index}`));
        const { rows, rejected } = await loaded(['a,b', 'x,y', ...lines, ''].join('\n'));
        const isRow = (kind: string) => kind === 'plain' || kind === 'lines';
        const expected = names.flatMap((kind, index) => (isRow(kind) ? [index] : []));
        expect(rows.map((row) => /\d+/.exec(String(row['a']))?.[0] ?? null)).toEqual([null, ...expected.map(String)]);
        expect(rejected).toHaveLength(names.filter((kind) => !isRow(kind) && kind !== 'blank').length);
      }),
      { numRuns: 30 },
    );
  });
});

test('a file that the database cannot read is not scanned to its end', async () => {
  let isEnded = false;
  async function* endless() {
    try {
      for (;;) yield await new Promise<Uint8Array>((resolve) => setImmediate(() => resolve(encoder.encode('1,2\n'))));
    } finally {
      isEnded = true;
    }
  }
  const content = { ...fileOf(''), path: `${files.write('')}-missing`, bytes: endless };
  await expect(loadCsv(database, 'file', content, 't')).rejects.toThrow();
  await expect.poll(() => isEnded).toBe(true);
});
