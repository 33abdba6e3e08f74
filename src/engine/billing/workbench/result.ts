/** What the values of a column are to a reader. */
export type ResultKind = 'number' | 'time' | 'text';

/** A column of a result. */
export interface ResultColumn {
  readonly name: string;
  /** As the database calls it. */
  readonly type: string;
  readonly kind: ResultKind;
}

/** A result as it is shown. */
export interface QueryResult {
  readonly columns: readonly ResultColumn[];
  /** Values as the database writes them, exact; null: none. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Whether there are more rows than are shown. */
  readonly isCut: boolean;
  /** How long the database took, in milliseconds. */
  readonly took: number;
}

const NUMBERS = /^(U?(TINY|SMALL|BIG|HUGE)?INT|U?INTEGER|BIGNUM|FLOAT|DOUBLE|DECIMAL(\(\d+,\d+\))?)$/;
const TIMES = /^(DATE$|TIMESTAMP)(?!.*\[)/;
/** A day, or an instant, in a column of text: our own queries cast days, so that they read the same in all databases. */
const WRITTEN_TIME = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/;
/** An exact decimal in a column of text: our own queries cast sums, so that no digit is lost on the way. */
const WRITTEN_NUMBER = /^-?\d{1,30}(\.\d{1,38})?$/;

/** What a column holds, by its type, or where that is text, by its values. */
export function kindOfColumn(type: string, values: readonly (string | null)[]): ResultKind {
  if (NUMBERS.test(type)) return 'number';
  if (TIMES.test(type)) return 'time';
  const written = values.filter((value) => value !== null);
  if (type !== 'VARCHAR' || written.length === 0) return 'text';
  if (written.every((value) => WRITTEN_TIME.test(value))) return 'time';
  // Numbers of accounts are twelve digits and no amounts: a decimal has its point.
  const hasPoint = written.some((value) => value.includes('.'));
  return hasPoint && written.every((value) => WRITTEN_NUMBER.test(value)) ? 'number' : 'text';
}
