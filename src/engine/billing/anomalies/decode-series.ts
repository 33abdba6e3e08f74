import { entryPath, fieldPath } from '../../kit/path.ts';
import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import { parseInstant } from './parse-instant.ts';
import type { Point } from './series.ts';

/** Instants below which nothing can be called usual. */
export const MIN_POINTS = 10;
const COLUMNS = ['timestamp', 'value'] as const;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Beyond this, sums of a series would overflow. */
const MAX_VALUE = 1e15;

/**
 * Rows of a table, its header first, as points. Columns other than `timestamp` and `value` are left alone. Collects every issue, at
 * `line[n].column`; the header is line 1.
 */
export function decodeSeries(rows: readonly (readonly string[])[]): Result<readonly Point[]> {
  const [header = [], ...body] = rows;
  const names = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) return fail(missing.map((column) => issue('column-missing', column, { column })));
  const issues: Issue[] = [];
  const [timestamp, value] = [names.indexOf('timestamp'), names.indexOf('value')];
  const points = body.flatMap((row, index) => {
    if (row.every((cell) => cell.trim() === '')) return [];
    return [decodePoint(row[timestamp] ?? '', row[value] ?? '', entryPath('line', index + 2), issues)];
  });
  const instants = new Set(points.map(({ at }) => parseInstant(at))).size;
  if (issues.length === 0 && instants < MIN_POINTS) issues.push(issue('points-too-few', '', { min: MIN_POINTS }));
  return issues.length > 0 ? fail(issues) : ok(points);
}

function decodePoint(instant: string, decimal: string, path: string, issues: Issue[]): Point {
  const at = instant.trim();
  const text = decimal.trim();
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  if (parseInstant(at) === null) issues.push(issue('instant-invalid', fieldPath(path, 'timestamp')));
  if (Number.isNaN(value)) issues.push(issue('not-a-number', fieldPath(path, 'value')));
  else if (Math.abs(value) > MAX_VALUE)
    issues.push(issue('out-of-range', fieldPath(path, 'value'), { min: -MAX_VALUE, max: MAX_VALUE }));
  return { at, value };
}
