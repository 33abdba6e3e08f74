import type { IssueCode } from '../kit/issue-code.ts';
import { isRecord, type UnknownRecord } from '../kit/record.ts';
import { fail, issue, ok, type Issue, type Result } from '../kit/result.ts';
import { isRegion } from '../pricing/region.ts';
import type { Quota } from './quota.ts';

const ID = /^[a-z0-9-]+\.[a-z0-9-]+$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?(-\d{4})?$/;

/**
 * Decodes `{ sources, quotas }`, the shape of `limits.json` and `facts.json`, where `source` is a position in `sources`,
 * `region` is left out for "all" and `confidence` for "read". Collects every issue; never throws. Issue codes:
 * `not-an-object`, `not-a-list`, `not-text`, `id-invalid`, `id-duplicate`, `value-invalid`, `region-unknown`,
 * `adjustable-invalid`, `source-unknown`, `date-invalid`, `confidence-unknown`.
 */
export function decodeQuotas(json: unknown): Result<readonly Quota[]> {
  if (!isRecord(json)) return fail([issue('not-an-object', '')]);
  const { sources, quotas } = json;
  if (!Array.isArray(sources)) return fail([issue('not-a-list', 'sources')]);
  if (!Array.isArray(quotas)) return fail([issue('not-a-list', 'quotas')]);
  const issues: Issue[] = [];
  const decoded = quotas.flatMap(
    (entry: unknown, index) => decodeQuota(entry, sources, `quotas[${index}]`, issues) ?? [],
  );
  const seen = new Set<string>();
  for (const { id, region } of decoded) {
    if (seen.has(`${id} ${region}`)) issues.push(issue('id-duplicate', 'quotas', { id, region }));
    seen.add(`${id} ${region}`);
  }
  return issues.length === 0 ? ok(decoded) : fail(issues);
}

/** What each field must look like, and the code of the issue when it does not. */
const FIELDS: readonly (readonly [field: string, code: IssueCode, fits: (value: unknown) => boolean])[] = [
  ['id', 'id-invalid', (value) => isText(value) && ID.test(value)],
  ['value', 'value-invalid', (value) => Number.isFinite(value) || typeof value === 'boolean' || isText(value)],
  ['unit', 'not-text', isText],
  ['scope', 'not-text', isText],
  ['region', 'region-unknown', (value) => value === 'all' || isRegion(value)],
  ['adjustable', 'adjustable-invalid', (value) => value === null || typeof value === 'boolean'],
  ['source', 'source-unknown', isText],
  ['date', 'date-invalid', (value) => isText(value) && DATE.test(value)],
  ['confidence', 'confidence-unknown', (value) => value === 'read' || value === 'not-re-read'],
];

function decodeQuota(json: unknown, sources: readonly unknown[], path: string, issues: Issue[]): Quota | null {
  if (!isRecord(json)) {
    issues.push(issue('not-an-object', path));
    return null;
  }
  const { id, value, unit, scope, adjustable, date, region = 'all', confidence = 'read' } = json;
  const source = typeof json['source'] === 'number' ? sources[json['source']] : undefined;
  const quota: UnknownRecord = { id, value, unit, scope, region, adjustable, source, date, confidence };
  const wrong = FIELDS.filter(([field, , fits]) => !fits(quota[field]));
  issues.push(...wrong.map(([field, code]) => issue(code, `${path}.${field}`)));
  // Every field was just checked, which the compiler cannot follow through the table.
  return wrong.length > 0 ? null : (quota as unknown as Quota);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
