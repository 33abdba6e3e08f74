import { literal, quoted } from '../source/origin.ts';

/**
 * Something that holds of a row or not: `['null', 'SkuId']`, `['is', 'ChargeCategory', 'Tax']`. A column without a value is not any value,
 * so `not` holds of it.
 */
export type Condition =
  | readonly ['null' | 'set' | 'zero', string]
  | readonly ['is' | 'not', string, string]
  | readonly ['differ', string, string]
  | readonly ['and' | 'or', readonly Condition[]];

/** Finds the file's name of a FOCUS column; null where the file lacks it. */
export type FindColumn = (column: string) => string | null;

/** A condition over the raw layer as it is given. A column the file lacks has no values; the answer is true or false, never unknown. */
export function conditionSql(condition: Condition, find: FindColumn): string {
  const at = (column: string) => columnSql(column, find);
  switch (condition[0]) {
    case 'null':
      return `${at(condition[1])} IS NULL`;
    case 'set':
      return `${at(condition[1])} IS NOT NULL`;
    case 'zero':
      return `COALESCE(TRY_CAST(${at(condition[1])} AS DOUBLE) = 0, FALSE)`;
    case 'is':
      return `COALESCE(${at(condition[1])} = ${literal(condition[2])}, FALSE)`;
    case 'not':
      return `COALESCE(${at(condition[1])} <> ${literal(condition[2])}, TRUE)`;
    case 'differ':
      return `${at(condition[1])} IS DISTINCT FROM ${at(condition[2])}`;
    case 'and':
    case 'or':
      return `(${condition[1]
        .map((part) => conditionSql(part, find))
        .join(condition[0] === 'and' ? ' AND ' : ' OR ')})`;
  }
}

/** A column of the raw layer, or nothing where the file lacks it. */
export function columnSql(column: string, find: FindColumn): string {
  const name = find(column);
  return name === null ? 'CAST(NULL AS VARCHAR)' : quoted(name);
}

/** The columns a condition speaks of. */
export function columnsOf(condition: Condition): readonly string[] {
  switch (condition[0]) {
    case 'and':
    case 'or':
      return condition[1].flatMap(columnsOf);
    case 'differ':
      return [condition[1], condition[2]];
    default:
      return [condition[1]];
  }
}
