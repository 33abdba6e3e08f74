/** A form that both answer the same. */
interface Written {
  readonly as: string;
  readonly guard: RegExp;
  readonly both: string | null;
}

/** How something of SQL is answered by Trino, whose grammar and functions Athena has, and by DuckDB. */
export interface Meaning {
  readonly what: string;
  /** Where Trino's answer is from: a page of its manual, or a file of its source where the manual says nothing. */
  readonly page: string;
  /** In that page's words. */
  readonly says: string;
  /** Constructs of a query it is about, as `constructsOf` names them. */
  readonly uses: readonly string[];
  readonly sql: string;
  /** As text; null is NULL. `undefined`: an error, or for want of words of the manual not known. */
  readonly trino: string | null | undefined;
  /** DuckDB's answer, which the test asks. */
  readonly duckdb: string | null;
  /**
   * `alike`: both answer the same. `avoided`: no query may have the construct. Else they differ, and queries write it as
   * `as`, which both answer by `both`; `guard` is how that is told in a query, from the construct itself or from one around it.
   */
  readonly so: 'alike' | 'avoided' | Written;
}

/** Where Trino's manual is. */
export const MANUAL = 'https://trino.io/docs/current';
/** Where its source is. */
export const SOURCE = 'https://github.com/trinodb/trino/blob/master/core/trino-main/src/main/java/io/trino';
