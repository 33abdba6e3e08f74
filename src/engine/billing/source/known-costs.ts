import type { BillDatabase } from '../analysis/bill-database.ts';
import { countOf } from '../analysis/bill-database.ts';
import type { CostMetric } from './processed-columns.ts';
import { COST_METRICS } from './processed-columns.ts';

/** The costs that some row of the processed layer has a value for. Of the others nothing is known: their column is not there, empty or unreadable. */
export async function knownCosts(database: BillDatabase): Promise<readonly CostMetric[]> {
  const counts = COST_METRICS.map((metric) => `COUNT(${metric}) AS ${metric}`).join(', ');
  const [row = {}] = await database.query(`SELECT ${counts} FROM processed`);
  return COST_METRICS.filter((metric) => countOf(row, metric) > 0);
}

/** The cost to tell a bill by: the one that is wanted, else the first that is known. Where none is, the one that is wanted. */
export function costToTell(wanted: CostMetric, known: readonly CostMetric[]): CostMetric {
  return known.includes(wanted) ? wanted : (known[0] ?? wanted);
}
