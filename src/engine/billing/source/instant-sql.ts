/** How the years that a bill can be from begin: AWS began to bill in 2006. */
const HUNDREDS = 20;

/**
 * Years that a bill can be from. Any other is a slip or stands for "never", and a series of every day up to it would be of millions of days. What is
 * written in no such year counts as no instant.
 */
export const BILLED_YEARS = { first: HUNDREDS * 100, last: HUNDREDS * 100 + 99 } as const;

/** Up to where the time starts: signs before it belong to the day. A year has four digits: DuckDB reads `4/1/25` as a day of the year 4. */
const DAY = String.raw` *${HUNDREDS}\d\d\D.{0,6}`;

/** A text without an offset, or with one that is nothing; also a day with an offset and no time, which the cast refuses. */
const PLAIN = String.raw`'^${DAY}[^+-]*(0\+00:00)?$'`;

/** A text with an offset: the time before it, its sign unless that is a plus, hours and minutes; `-03:00`, `+0530`, `-03`. */
const WITH_OFFSET = String.raw`'^(${DAY}[^+-]*?) *(?:\+|(-))(\d\d):?(\d\d)? *$'`;

/**
 * A text as an instant in UTC, if it is one of {@link BILLED_YEARS}; nothing where it cannot be read. Asked of DuckDB only: Athena's cast takes no T
 * between day and time. Without a zone it is taken as UTC. The type with a zone is no help: DuckDB's cast ignores the offset, its zones need an extension, and
 * Athena's cast keeps the local time. So the offset is taken off by hand, and only where there is one that is not nothing: nearly all texts end in `Z`
 * or `0+00:00`, and are read ten times as fast so (a million of them: 0.2 s against 1.7 s of processor time in WebAssembly). In few
 * functions, as planning each of them takes longer than reading a small bill by it.
 */
export function instantSql(text: string): string {
  const local = `TRY_CAST(REGEXP_EXTRACT(${text}, ${WITH_OFFSET}, 1) AS TIMESTAMP)`;
  const offset = String.raw`TRY_CAST(REGEXP_REPLACE(${text}, ${WITH_OFFSET}, '\2\3:\4') AS INTERVAL)`;
  const isPlain = `REGEXP_MATCHES(${text}, ${PLAIN})`;
  return `CASE WHEN ${isPlain} THEN TRY_CAST(${text} AS TIMESTAMP) ELSE ${local} - ${offset} END`;
}

/** The same of a value that is an instant already, or what a file has in its place. */
export function nativeInstantSql(value: string): string {
  const instant = `TRY_CAST(${value} AS TIMESTAMP)`;
  return `CASE WHEN ${instant} >= TIMESTAMP '${BILLED_YEARS.first}-01-01' AND ${instant} < TIMESTAMP '${BILLED_YEARS.last + 1}-01-01' THEN ${instant} END`;
}
