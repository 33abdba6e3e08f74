import { tagCoverage } from '../rules/tag-coverage.ts';
import type { TagCoverage } from '../rules/tag-coverage.ts';
import type { TagPolicy } from '../rules/tag-policy.ts';
import { untaggedSql } from '../rules/tag-sql.ts';
import { decodeTagged } from '../rules/tagged-cost.ts';
import type { OpenBill } from '../source/open-files.ts';
import { fileColumns } from '../source/file-columns.ts';
import type { CostMetric } from '../source/processed-columns.ts';
import tagCostSql from '../sql/tag-cost.sql';
import untaggedBySql from '../sql/untagged-by.sql';
import type { Row } from './bill-database.ts';
import { countOf, exactDecimal, textOf } from './bill-database.ts';
import { currencyParts } from './currency-parts.ts';

/** What lacks a tag it must carry. */
export interface Untagged {
  /** Null: charges without a value. */
  readonly key: string | null;
  readonly service: string | null;
  readonly rows: number;
  /** Exact decimal. */
  readonly cost: string;
}

/** How well the use of a bill is tagged, in its main currency. */
export interface TagReport {
  readonly policy: TagPolicy;
  readonly currency: string | null;
  readonly coverage: readonly TagCoverage[];
  /** The ten dearest that lack at least one tag of the policy. */
  readonly services: readonly Untagged[];
  readonly resources: readonly Untagged[];
}

/** Weighs the tags of a bill by cost; null for a file without tags, or without charges. Of the rows that `values` names. */
export async function tagReport(
  { database, lineage }: OpenBill,
  metric: CostMetric,
  policy: TagPolicy,
  values: string,
): Promise<TagReport | null> {
  const has = fileColumns(lineage);
  const [part] = await currencyParts(database, metric, values);
  if (part === undefined || !has('Tags')) return null;
  const groups = decodeTagged(await part.ask(tagCostSql));
  const ask = async (dimension: 'ServiceName' | 'ResourceId') => {
    const rows = await part.ask(untaggedBySql, { dimension, untagged: untaggedSql(policy) });
    return rows.map(decodeUntagged);
  };
  return {
    policy,
    currency: part.currency,
    coverage: policy.required.map((tag) => tagCoverage(tag, groups)),
    services: await ask('ServiceName'),
    resources: has('ResourceId') ? await ask('ResourceId') : [],
  };
}

function decodeUntagged(row: Row): Untagged {
  return {
    key: textOf(row, 'group_key'),
    service: textOf(row, 'service'),
    rows: countOf(row, 'row_count'),
    cost: exactDecimal(textOf(row, 'cost')),
  };
}
