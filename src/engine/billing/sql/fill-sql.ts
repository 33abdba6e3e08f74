import { invariant } from '../../kit/invariant.ts';
import { USE_SQL } from '../anomalies/excluded-charges.ts';

/** Conditions that several queries share, and that mean the same in each. */
const SHARED: Readonly<Record<string, string>> = { use: USE_SQL };

/**
 * A query with its placeholders (`{metric}`) filled; `{use}` stands for charges that say something about use. Values are names of columns or
 * expressions of ours, never text from outside.
 */
export function fillSql(query: string, values: Readonly<Record<string, string>> = {}): string {
  return query.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = SHARED[name] ?? values[name];
    invariant(value !== undefined, `a query needs a value for {${name}}`);
    return value;
  });
}
