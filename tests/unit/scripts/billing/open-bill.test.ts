import { expect, test } from 'vitest';
import { openBill } from '#scripts/billing/open-bill.ts';
import { toIssues } from '#scripts/cli/output/to-issues.ts';
import { issueText } from '#i18n/issue-text.ts';
import { openSheets } from './sheet-files.ts';

const { database, files } = await openSheets();
const BILL = files.write('BilledCost,ChargePeriodStart,ChargeCategory,ServiceName\n1.5,2026-01-01,Usage,S\n');

test('a bill that memory does not hold is told so, without a word of a browser', async () => {
  const query = (sql: string) =>
    sql.includes('read_csv') ? Promise.reject(new Error('Out of Memory Error: 3 GB')) : database.query(sql);
  const bill = await openBill({ ...database, query }, [BILL]);
  const issues = bill.ok ? [] : bill.issues;
  expect(issues).toMatchObject([{ code: 'bill-too-large', path: BILL }]);
  expect(toIssues(issues)).toContain('memory at hand');
  for (const one of issues)
    for (const locale of ['en', 'pt-br'] as const) expect(issueText(one, locale)).not.toMatch(/brows|naveg/i);
});

test('what goes wrong beside the files is a fault of ours, not theirs', async () => {
  const query = () => Promise.reject(new Error('promise broken'));
  await expect(openBill({ ...database, query }, [BILL])).rejects.toThrow('promise broken');
});
