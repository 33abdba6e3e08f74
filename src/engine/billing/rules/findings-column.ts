import type { BillDatabase } from '../analysis/bill-database.ts';
import { allOf } from '../analysis/bill-view.ts';
import { costToTell } from '../source/known-costs.ts';
import type { OpenBill } from '../source/open-files.ts';
import type { Origin } from '../source/origin.ts';
import { literal, NOTHING } from '../source/origin.ts';
import { FINDINGS_COLUMN } from '../source/processed-columns.ts';
import type { JudgeOptions } from './judge-bill.ts';
import { runRules } from './judge-bill.ts';
import { anyOf } from './rows-where.ts';

/**
 * The rules that found something in a row, as an expression over the processed layer: `cost-spike,missing-tags`, in the order of the rules;
 * nothing where none did. A row counts where its cost is part of the finding's.
 */
export async function findingsColumn(
  database: BillDatabase,
  lineage: readonly Origin[],
  options: JudgeOptions,
): Promise<string> {
  const { judged } = await runRules(database, lineage, options);
  const cases: string[] = [];
  for (const [rule, found] of Map.groupBy(judged, ({ rule }) => rule)) {
    const conditions: string[] = [];
    for (const { part, judgement } of found) conditions.push(allOf([part.scope, await judgement.where()]));
    cases.push(`CASE WHEN ${anyOf(conditions)} THEN ${literal(rule)} END`);
  }
  return cases.length === 0 ? NOTHING : `NULLIF(CONCAT_WS(',', ${cases.join(', ')}), '')`;
}

/** Whether a query names the column. */
export function asksForFindings(sql: string): boolean {
  return new RegExp(`\\b${FINDINGS_COLUMN}\\b`, 'i').test(sql);
}

/**
 * Puts the column into the processed layer of an open bill: by billed cost, or the first that is known, judged by the newest rules and the tags asked for by default. Whole or
 * not at all: a column that nothing was put into would say that nothing was found.
 */
export async function addFindings({
  database,
  lineage,
  costs,
}: Pick<OpenBill, 'database' | 'lineage' | 'costs'>): Promise<void> {
  const findings = await findingsColumn(database, lineage, { metric: costToTell('BilledCost', costs) });
  await database.query('BEGIN TRANSACTION');
  try {
    await database.query(`ALTER TABLE processed ADD COLUMN IF NOT EXISTS ${FINDINGS_COLUMN} VARCHAR`);
    await database.query(`UPDATE processed SET ${FINDINGS_COLUMN} = ${findings}`);
    await database.query('COMMIT');
  } catch (error) {
    // Where it was the end that failed, there is nothing to take back.
    await database.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
