import { createRequire } from 'node:module';
import { Field, Map_, Struct, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import type * as ParquetWasm from 'parquet-wasm';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { summariseBill } from '#engine/billing/analysis/summarise-bill.ts';
import type { OpenBill } from '#scripts/billing/open-bill.ts';
import { openBill } from '#scripts/billing/open-bill.ts';
import { openSheets } from '../../../scripts/billing/sheet-files.ts';

const HEADER = 'BilledCost,ChargePeriodStart,ChargeCategory,ServiceName,Tags';
const ROW = '1.5,2026-01-01,Usage,S,';
/** Of a number with a comma and without quotes: a field too many, though the last is empty. */
const SPLIT = '1,234.50,2026-01-01,Usage,S,';

const { database, files } = await openSheets();

describe('a file that is no bill', () => {
  test.each([
    ['bill-empty', ''],
    ['bill-no-rows', HEADER],
    ['bill-no-rows', `${HEADER}\n`],
    ['bill-no-row-readable', `${HEADER}\n1.5,2026-01-01\n2`],
    ['bill-no-row-readable', `${HEADER}\n${ROW},more\n${ROW},more\n`],
    ['bill-no-row-readable', `${HEADER}\n1.5,2026-01-01,Usage,"a"b,\n2.5,2026-01-01,Usage,"a"b,\n`],
    ['bill-no-row-readable', `${HEADER}\n1,234.50,2026-01-01,Usage,S,{}\n1,300.25,2026-01-01,Usage,S,{}\n`],
    ['bill-no-row-readable', `${HEADER}\n1,234.50,2026-01-01,Usage,S,\n1,300.25,2026-01-01,Usage,S,\n`],
    ['bill-one-column', `${HEADER.replaceAll(',', '^')}\n${ROW.replaceAll(',', '^')}`],
    ['bill-utf16', Buffer.from(`\uFEFF${HEADER}\n${ROW}\n`, 'utf16le')],
    ['bill-utf16', Buffer.from(`${HEADER}\n${ROW}\n`, 'utf16le').swap16()],
    ['bill-not-utf8', Buffer.from(`${HEADER}\n1.5,2026-01-01,Usage,Função,{}\n`, 'latin1')],
    ['bill-foreign', '<!DOCTYPE html>\n<html><head></head></html>'],
    ['bill-foreign', '\r\n \n<html>\n<body>\n'],
    ['bill-foreign', '\uFEFF\n<!-- saved -->\n<table><tr><td>BilledCost</td></tr></table>\n'],
    ['bill-unknown', Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')],
  ])('%s: it is refused, by name, and the bill before stays', async (code, content) => {
    await files.open(`${HEADER}\n${ROW}\n`);
    const file = files.write(content);
    expect(await openBill(database, [file])).toMatchObject({ ok: false, issues: [{ code, path: file }] });
    expect(await database.query('SELECT CAST(COUNT(*) AS VARCHAR) AS rows FROM processed')).toEqual([{ rows: '1' }]);
  });

  test('of which no line is a row says where the first of them is', async () => {
    const bill = await openBill(database, [files.write(`${HEADER}\n1.5,2026-01-01\n2`)]);
    expect(bill).toMatchObject({ issues: [{ params: { line: 2, count: 2 } }] });
  });
});

describe('lines that are no rows', () => {
  test('are counted with their line, what is wrong and in which column', async () => {
    const lines = [HEADER, ROW, '1,2', `${ROW},more`, ROW, '1.5,2026-01-01,Usage,"x"y,'];
    const { rejected, rows } = await files.open(lines.join('\n'));
    expect(rows).toBe(2);
    expect(rejected).toMatchObject([
      { line: 3, kind: 'missing-columns', column: 'ChargeCategory' },
      { line: 4, kind: 'too-many-columns' },
      { line: 6, kind: 'unquoted-value', column: 'ServiceName' },
    ]);
  });

  test.each([
    ['in the last line', [ROW, '2,2026-01-01,Usage,"open,'], 1, 3],
    ['far from the end', [ROW, '2,2026-01-01,Usage,S,"open', ROW, ROW, ROW], 1, 3],
    ['after fields of several lines', ['2,2026-01-01,Usage,"a ""b""\nc",', `${ROW}"{`], 1, 4],
  ])(
    'are those behind a quote that is left open %s: the database does not say so',
    async (_where, lines, rows, line) => {
      const bill = await files.open([HEADER, ...lines].join('\n'));
      expect(bill.rows).toBe(rows);
      expect(bill.rejected).toMatchObject([{ line, kind: 'open-quote' }]);
    },
  );

  test('are not those of fields that begin with one space and a quote, whatever is in the quotes', async () => {
    const tags = '"{""a"": ""b"", ""c"": ""d""}"';
    const lines = ['1.5, 2026-01-01, "Usage", "a,b", {}', `1.5,2026-01-01,Usage,S, ${tags}`, ROW, '1,2'];
    const { rows, rejected } = await files.open([HEADER, ' "1.5",2026-01-01,Usage, "a\nb", "{}"', ...lines].join('\n'));
    expect(rejected).toMatchObject([{ line: 7, kind: 'missing-columns' }]);
    expect(rows).toBe(4);
  });

  test('are those behind a quote left open after a space', async () => {
    const { rows, rejected } = await files.open([HEADER, ROW, '1,2026-01-01,Usage, "a,{}', ROW, ''].join('\n'));
    expect(rejected).toMatchObject([{ line: 3, kind: 'open-quote' }]);
    expect(rows).toBe(1);
  });

  test('are those behind a quote left open, also read leniently: the database makes a row of them', async () => {
    const lines = [HEADER, `${ROW}{}\r`, ROW, '1,2026-01-01,Usage,S,"{}\r', ROW, ''];
    const query = vi.spyOn(database, 'query');
    onTestFinished(() => query.mockRestore());
    const { rows, rejected } = await files.open(lines.join('\n'));
    expect(query).toHaveBeenCalledWith(expect.stringContaining('strict_mode = false'));
    expect(rejected).toMatchObject([{ line: 4, kind: 'open-quote' }]);
    expect(rows).toBe(2);
  });

  test('are not the names of columns behind empty lines', async () => {
    const { rows, rejected } = await files.open(['\uFEFF', '  ', '', HEADER, ROW, SPLIT, ROW, '1,2', ''].join('\r\n'));
    expect(rows).toBe(2);
    expect(rejected).toMatchObject([
      { line: 6, kind: 'too-many-columns' },
      { line: 8, kind: 'missing-columns' },
    ]);
  });

  test('are told by the line on which they begin, whatever lines the values before them have', async () => {
    const lines = [HEADER, '1,2026-01-01,Usage,"a\nb\nc",', '1,2', ROW, '1,2026-01-01,Usage,"d\ne",', SPLIT, '3'];
    const { rejected } = await files.open(lines.join('\n'));
    expect(rejected.map(({ line, kind }) => [line, kind])).toEqual([
      [5, 'missing-columns'],
      [9, 'too-many-columns'],
      [10, 'missing-columns'],
    ]);
  });

  test('are not those with a quote inside a field', async () => {
    const { rows, rejected } = await files.open(
      [HEADER, '1,2026-01-01,Usage,5" pipe,', ROW, '1,2026-01-01,Usage,"",'].join('\n'),
    );
    expect({ rows, rejected }).toEqual({ rows: 3, rejected: [] });
  });

  test.each([
    ['of files put together', `${HEADER}\n${ROW}\r\n${ROW}\r\n`, 2],
    ['of files put together, the other way', `${HEADER}\r\n${ROW}\n${ROW}\n`, 2],
    ['in a quoted name of a column', `${HEADER},"a\nb"\r\n${ROW},1\r\n${ROW},2\r\n`, 2],
    ['in a quoted value', `${HEADER}\r\n${ROW}\r\n1,2026-01-01,Usage,"two\nlines",\r\n`, 2],
    ['of an old kind', `${HEADER}\r${ROW}\r${ROW}\r`, 2],
  ])('are none of a file whose lines end in more than one way: %s', async (_where, content, expected) => {
    const { rows, rejected } = await files.open(content);
    expect({ rows, rejected }).toEqual({ rows: expected, rejected: [] });
  });

  test('are those in another encoding than UTF-8', async () => {
    const { rejected } = await files.open(Buffer.from(`${HEADER}\n${ROW}\n${ROW.replace('S', 'São')}\n`, 'latin1'));
    expect(rejected).toMatchObject([{ line: 3, kind: 'invalid-encoding', column: 'ServiceName' }]);
  });
});

describe('costs', () => {
  test('that nobody can have are in neither sum, counted, and overflow none', async () => {
    const odd = ['1e308', 'NaN', 'Infinity', '"1,234.56"', 'abc', '99999999999999999999', '1e15', '-1e19'];
    const plain = ['-5', '1E+2', '999999999999999', '1e-18'];
    const rows = [...odd, ...odd, ...plain].map((cost) => `${cost},2026-01-01,Usage,S,`);
    const { lineage } = await files.open([HEADER, ...rows].join('\n'));
    const { reconciliation } = await summariseBill(database, lineage, {
      metric: 'BilledCost',
      dimension: 'ServiceName',
    });
    const sum = '1000000000000094.000000000000000001';
    expect(reconciliation).toMatchObject({ unreadable: 2 * odd.length, file: sum, shown: sum, filtered: '0' });
  });
});

describe('texts', () => {
  test('with NUL, quotes and line breaks can be grouped by and asked for', async () => {
    const names = ['a\0b', `it's "x"`, 'two\nlines'];
    const rows = names.map((name) => `1,2026-01-01,Usage,"${name.replaceAll('"', '""')}",`);
    const { lineage } = await files.open([HEADER, ...rows].join('\n'));
    const { by } = await summariseBill(database, lineage, { metric: 'BilledCost', dimension: 'ServiceName' });
    expect(by.map(({ key }) => key).toSorted()).toEqual(names.toSorted());
  });

  test('of a megabyte are read', async () => {
    const { rows } = await files.open([HEADER, ROW, `1,2026-01-01,Usage,${'x'.repeat(1_000_000)},`, ROW].join('\n'));
    expect(rows).toBe(3);
  });
});

describe('tags', () => {
  async function byTag(lineage: OpenBill['lineage'], key: string) {
    const { by } = await summariseBill(database, lineage, { metric: 'BilledCost', dimension: `tag:${key}` });
    return by.map((group) => group.key);
  }

  test('of CSV that are null are none, unless that is what they say', async () => {
    const rows = ['{"env": null}', '{"env": "null"}', '{"env": ""}', '{"env": true}'].map(
      (tags) => `1,2026-01-01,Usage,S,"${tags.replaceAll('"', '""')}"`,
    );
    const { lineage } = await files.open([HEADER, ...rows].join('\n'));
    expect(new Set(await byTag(lineage, 'env'))).toEqual(new Set([null, 'null', 'true']));
  });

  test('of a Parquet map are JSON whatever is in them', async () => {
    const all = String.fromCharCode(...Array.from({ length: 0x30 }, (_, code) => code), 0x5c, 0x7f);
    const maps = [
      new Map([
        ['env', all],
        [all, 'x'],
      ]),
      new Map([['env', null]]),
      new Map(),
      null,
    ];
    const { lineage } = await files.open(parquetWithTags(maps));
    const rows = await database.query('SELECT Tags FROM processed');
    const tags = rows.map((row) => (row['Tags'] === null ? null : (JSON.parse(String(row['Tags'])) as unknown)));
    expect(tags).toEqual([{ env: all, [all]: 'x' }, {}, {}, null]);
    expect(await byTag(lineage, 'env')).toContain(null);
  });

  test('of a legacy report, which has a column for each, are too', async () => {
    const header = 'lineItem/UnblendedCost,lineItem/UsageStartDate,lineItem/LineItemType,resourceTags/user:a"b';
    await files.open(`${header}\n1,2026-01-01,Usage,"line\nbreak ""q"" \\ \x01"\n`);
    const [row] = await database.query('SELECT Tags FROM processed');
    expect(JSON.parse(String(row?.['Tags']))).toEqual({ 'a"b': 'line\nbreak "q" \\ \x01' });
  });
});

function parquetWithTags(maps: readonly (ReadonlyMap<string, string | null> | null)[]): Uint8Array {
  const parquet = createRequire(import.meta.url)('parquet-wasm') as typeof ParquetWasm;
  const entries = new Struct<{ key: Utf8; value: Utf8 }>([
    new Field('key', new Utf8(), false),
    new Field('value', new Utf8(), true),
  ]);
  const texts = (text: string) =>
    vectorFromArray(
      maps.map(() => text),
      new Utf8(),
    );
  const table = new Table({
    BilledCost: texts('1'),
    ChargePeriodStart: texts('2026-01-01'),
    ChargeCategory: texts('Usage'),
    Tags: vectorFromArray(maps, new Map_(new Field('entries', entries, false))),
  });
  return parquet.writeParquet(parquet.Table.fromIPCStream(tableToIPC(table, 'stream')));
}
