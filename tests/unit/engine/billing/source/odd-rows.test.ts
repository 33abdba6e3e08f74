import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openBill } from '#scripts/billing/open-bill.ts';
import { openSheets } from '../../../scripts/billing/sheet-files.ts';

const HEADER = 'BilledCost,ChargePeriodStart,ChargeCategory,ServiceName,Tags';
const ROW = '1.5,2026-01-01,Usage,S,';
/** Of a number with a comma and without quotes: a field too many, though the last is empty. */
const SPLIT = '1,234.50,2026-01-01,Usage,S,';

const { database, files } = await openSheets();

describe('lines that are no rows, as their values stand in the wrong columns,', () => {
  test.each([
    ['strictly', '\n', ['strict_mode = true']],
    ['leniently, as lines end in more than one way', '\r\n', ['strict_mode = true', 'strict_mode = false']],
  ])(
    'are those with a field too many, though it is empty: values stand in the wrong columns, read %s',
    async (_how, end, readings) => {
      const query = vi.spyOn(database, 'query');
      onTestFinished(() => query.mockRestore());
      const shifted = ['1,234.50,2026-01-01,Usage,S,', '2,000,300.75,2026-01-01,Usage,,', `${ROW},,,`];
      const { rows, rejected } = await files.open(
        `${[HEADER, ROW, ...shifted].join('\n')}${end}${ROW}\n${ROW},more${end}`,
      );
      expect(query.mock.calls.flatMap(([sql]) => /strict_mode = \w+/.exec(sql) ?? [])).toEqual(readings);
      expect(rejected).toMatchObject([3, 4, 5, 7].map((line) => ({ line, kind: 'too-many-columns' })));
      expect(rows).toBe(2);
      const read = await database.query('SELECT CAST(BilledCost AS VARCHAR) AS cost, Tags FROM processed');
      expect(read.map(({ cost, Tags }) => [Number(cost), Tags])).toEqual([1, 2].map(() => [1.5, null]));
    },
  );

  test.each([
    ['each line', [`${ROW},`, `${ROW},`], []],
    ['a line alone', [ROW, `${ROW},`, ROW, ROW], []],
    ['all lines but one', [`${ROW},`, ROW, `${ROW},`, `${ROW},`], []],
    ['half of the lines', [`${ROW},`, ROW], []],
    ['all lines but a short one', [`${ROW},`, `${ROW},`, '1,2', `${ROW},`], [4]],
    ['all lines but a total', [`${ROW},`, `${ROW},`, `${ROW},`, 'Total,3.0'], [5]],
    ['all lines but a remark', ['# total', `${ROW},`, `${ROW},`, `${ROW},`], [2]],
    ['all lines but a longer one', [`${ROW},`, `${ROW},`, `${ROW},,`, `${ROW},`], [4]],
    ['each line, in several', [`${ROW},,`, `${ROW},,`, `${ROW},,`], []],
    ['most lines, in several', [`${ROW},,`, ROW, `${ROW},,`, `${ROW},`, `${ROW},,,`, `${ROW},,`, `${ROW},,`], [6]],
    ['each line, in several, but for a split one', [`${ROW},,`, `${ROW},,`, `${SPLIT},,`, `${ROW},,`], [4]],
    ['all lines, of which one looks like a number', [`${ROW},`, '5,100,Usage,S,,', `${ROW},`, `${ROW},`], []],
  ])('are not those that end in a delimiter: %s, however lines end', async (_which, lines, rejectedLines) => {
    for (const end of ['\n', '\r\n']) {
      const { rows, rejected } = await files.open(`${[HEADER, ...lines].join('\n')}${end}`);
      expect(rejected.map(({ line }) => line)).toEqual(rejectedLines);
      expect(rows).toBe(lines.length - rejectedLines.length);
    }
  });

  test('are those of a text with a comma and without quotes, though the field too many is empty', async () => {
    const { rows, rejected } = await files.open([HEADER, ROW, '1,2026-01-01,Usage,Example, Inc,', ROW].join('\n'));
    expect(rejected).toMatchObject([{ line: 3, kind: 'too-many-columns' }]);
    expect(rows).toBe(2);
  });

  test('are those with a comma too many and without their last field, which is empty: their days give them away', async () => {
    const shifted = ['1,234.50,2026-01-01,Usage,S', '2026,1.5,2026-01-01,Usage,', '1,234,567.50,2026-01-01,Usage'];
    const { rows, rejected } = await files.open(
      [HEADER, ROW, shifted[0], '', '1,2', ROW, ...shifted, ROW, ROW, ROW].join('\n'),
    );
    expect(rejected.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'shifted-values'],
      [5, 'missing-columns'],
      ...[7, 8, 9].map((line) => [line, 'shifted-values']),
    ]);
    expect(rows).toBe(5);
  });

  test.each([
    ['no day at all', HEADER, ['1.5,,Usage,S,', '1.5,soon,Usage,S,'], ROW],
    ['their days in another form', HEADER, ['1.5,01/09/2024,2026-01-01,S,', '1.5,02/09/2024,2026-01-01,S,'], ''],
    [
      'no day and a name behind it that has the form of one',
      HEADER,
      ['1.5,,prod-br-01,S,', '1.5,none,prod-br-01,S,'],
      ROW,
    ],
    ['nothing where their day was', HEADER, ['1.5,,2026-01-01,S,'], ROW],
    ['their day in a form of its own', HEADER, ['1.5,1/26/2026,2026-01-01,S,'], ROW],
    ['a day behind days in another form', HEADER, ['1.5,26 Jan 2026,2026-01-01,S,'], '1.5,26 Jan 2026,Usage,S,'],
    [
      'one day of two behind its column',
      'BilledCost,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,ServiceName,Tags',
      ['1.5,none,none,2026-01-01,S,'],
      '1.5,2026-01-01,2026-01-02,Usage,S,',
    ],
    [
      'a day in the next column, as other rows',
      `${HEADER},x_Day`,
      ['1.5,n/a,2026-01-01,S,,'],
      '1.5,2026-01-01,2026-01-01,S,,',
    ],
  ])('are not those with %s', async (_what, header, odd, others) => {
    const { rows, rejected } = await files.open([header, others, others, others, ...odd].join('\n'));
    expect(rejected).toEqual([]);
    expect(rows).toBe(odd.length + (others === '' ? 0 : 3));
  });

  test('and of a report of AWS the days of use give them away, where those of the month stand in their columns', async () => {
    const header =
      'bill/BillingPeriodStartDate,bill/BillingPeriodEndDate,lineItem/LineItemDescription,lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/UnblendedCost,lineItem/LineItemType,resourceTags/user:a';
    const row = (text: string) =>
      `2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,${text},2026-01-05T00:00:00Z,2026-01-06T00:00:00Z,1.5,Usage`;
    const { rows, rejected } = await files.open(
      [header, `${row('a')},`, row('first 10,000'), `${row('"b,c"')},`].join('\n'),
    );
    expect(rejected).toMatchObject([{ line: 3, kind: 'shifted-values' }]);
    expect(rows).toBe(2);
  });
});

describe('of a file in which no row can be told by its line', () => {
  // An empty line where lines end in two ways: the database and the scan count it differently.
  const odd = 'x\r\nx\r\n';
  const shifted = '1,234.50,2026-01-01,Usage,S';

  test.each([
    ['a row with a field too many', [`${ROW},,`, ROW], [['bill-row-unknown', { line: 6 }]]],
    ['a row that looks split', ['1,2026-01-01,Usage,Example, Inc,', ROW], [['bill-row-unknown', { line: 6 }]]],
    ['a row of values behind their columns', [shifted, ROW], [['bill-row-shifted', { text: shifted }]]],
    [
      'rows of both kinds',
      [shifted, ROW, `${ROW},,`],
      [
        ['bill-row-unknown', { line: 8 }],
        ['bill-row-shifted', { text: shifted }],
      ],
    ],
  ])('%s is named: none is shown in the wrong columns', async (_what, lines, expected) => {
    const bill = await openBill(database, [files.write([HEADER, ROW, odd, ...lines, ROW].join('\n'))]);
    expect(bill.ok ? [] : bill.issues.map(({ code, params }) => [code, params])).toEqual(expected);
  });

  test.each([
    ['a row ends in a delimiter', [`${ROW},`, ROW], 3],
    ['most rows do, and one looks split by chance', ['5,100,Usage,S,,', ...Array<string>(4).fill(`${ROW},`)], 6],
  ])('nothing is said where %s', async (_what, lines, rows) => {
    expect(await files.open([HEADER, ROW, odd, ...lines].join('\n'))).toMatchObject({ rows });
  });
});
