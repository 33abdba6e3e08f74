import { invariant } from '../../kit/invariant.ts';

/** A query with its placeholders (`{metric}`) filled. Values are names of columns or expressions of ours, never text from outside. */
export function fillSql(query: string, values: Readonly<Record<string, string>> = {}): string {
  return query.replace(/\{(\w+)\}/g, (_placeholder, name: string) => {
    const value = values[name];
    invariant(value !== undefined, `a query needs a value for {${name}}`);
    return value;
  });
}
