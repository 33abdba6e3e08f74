import { invariant } from '../../kit/invariant.ts';
import { USE_SQL } from '../anomalies/excluded-charges.ts';

/** Conditions that several queries share, and that mean the same in each. */
const SHARED: Readonly<Record<string, string>> = { use: USE_SQL };

/** A comment, which is left as it is, or a placeholder. */
const COMMENT_OR_PLACEHOLDER = /--.*|\{(\w+)\}/g;

/**
 * A query with its placeholders (`{metric}`) filled; `{use}` stands for charges that say something about use. Values are names of columns,
 * expressions of ours, or texts of a bill as `literal` writes them: those may have lines of their own, on which a comment would end.
 */
export function fillSql(query: string, values: Readonly<Record<string, string>> = {}): string {
  return query.replace(COMMENT_OR_PLACEHOLDER, (found, name?: string) => {
    if (name === undefined) return found;
    const value = SHARED[name] ?? values[name];
    invariant(value !== undefined, `a query needs a value for {${name}}`);
    return value;
  });
}
