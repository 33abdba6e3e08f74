import { expect, test } from 'vitest';
import { withHeadComment } from '#engine/billing/sql/head-comment.ts';
import { READY_SQL } from '#engine/billing/workbench/ready-sql.ts';
import { readyQueries } from '#engine/billing/workbench/ready-queries.ts';
import { WHOLE } from '#engine/billing/analysis/bill-view.ts';
import { locales } from '#i18n/locales.ts';
import { billSqlComments } from '#i18n/text/bill-sql-comments.ts';

const LONGEST_LINE = 120;
const SCOPE = { view: WHOLE, currency: null, extent: null, anomaly: null, lineage: null };

/** The words of the comment at the head of a query. */
function headComment(sql: string): string {
  const [head = ''] = /^(?:--.*\n)*/.exec(sql) ?? [];
  return head.replaceAll('\n', ' ').replaceAll('-- ', '').trim();
}

test('the English comments are those of the files', () => {
  const said = Object.entries(READY_SQL).map(([query, sql]) => [query, headComment(sql)]);
  expect(Object.fromEntries(said)).toEqual(billSqlComments.en);
});

test.each(locales)('queries say what they are in %s, in lines that can be read, and ask the same', (locale) => {
  const asked = readyQueries(SCOPE);
  const told = readyQueries({ ...SCOPE, comments: billSqlComments[locale] });
  expect(told.map(({ query, sql }) => [query, headComment(sql)])).toEqual(
    asked.map(({ query }) => [query, billSqlComments[locale][query]]),
  );
  const withoutComment = ({ sql }: { readonly sql: string }) => sql.replace(/^(--.*\n)+/, '');
  expect(told.map(withoutComment)).toEqual(asked.map(withoutComment));
  for (const line of told.flatMap(({ sql }) => sql.match(/^--.*/gm) ?? []))
    expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
});

test('a query without a comment gets one', () => {
  expect(withHeadComment('SELECT 1 -- one', 'Says one.')).toBe('-- Says one.\nSELECT 1 -- one');
});

test('no line of the words leaves the comment, however they are broken', () => {
  const words = 'Says one.\n  DROP TABLE processed;\r\nAnd\u2028two.\n';
  expect(withHeadComment('-- Said.\nSELECT 1', words)).toBe('-- Says one. DROP TABLE processed; And two.\nSELECT 1');
});
