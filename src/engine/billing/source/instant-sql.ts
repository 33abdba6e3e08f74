/** Where the time starts in a text, from 1: signs before it belong to the day. */
const TIME_PLACE = 12;

/** A text with an offset: the time before it, its sign unless that is a plus, hours and minutes; `-03:00`, `+0530`, `-03`. */
const WITH_OFFSET = `'^(.{${TIME_PLACE - 1}}[^+-]*?) *(?:\\+|(-))(\\d\\d):?(\\d\\d)? *$'`;

/**
 * A text as an instant in UTC; nothing where it cannot be read. Asked of DuckDB only: Athena's cast takes no T between day and time. Without a zone it is taken as UTC. The
 * type with a zone is no help: DuckDB's cast ignores the offset, its zones need an extension, and Athena's cast keeps the local time. So
 * the offset is taken off by hand, and only where there is one that is not nothing: nearly all texts end in `Z` or `0+00:00`, and are read twenty times
 * as fast so (a million of them: 0.1 s against 2 s of processor time in WebAssembly). In few functions, as planning each of them
 * takes longer than reading a small bill by it. Only a year of four digits comes first: DuckDB reads `4/1/25` as a day of the year 4.
 */
export function instantSql(text: string): string {
  const local = `TRY_CAST(REGEXP_REPLACE(${text}, ${WITH_OFFSET}, '\\1') AS TIMESTAMP)`;
  const offset = `TRY_CAST(REGEXP_REPLACE(${text}, ${WITH_OFFSET}, '\\2\\3:\\4') AS INTERVAL)`;
  const plain = `TRY_CAST(${text} AS TIMESTAMP)`;
  const hasOffset = `REGEXP_MATCHES(SUBSTR(${text}, ${TIME_PLACE}), '[+-]')`;
  const noYear = `TRY_CAST(SUBSTR(LTRIM(${text}), 1, 4) AS SMALLINT) IS NULL`;
  return `CASE WHEN ${noYear} THEN NULL WHEN ${text} LIKE '%Z' OR ${text} LIKE '%0+00:00' OR NOT ${hasOffset} THEN ${plain} ELSE ${local} - ${offset} END`;
}
