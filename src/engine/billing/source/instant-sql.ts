/** Where the time starts in a text, from 1: signs before it belong to the day. */
const TIME_PLACE = 12;

/**
 * A text as an instant in UTC; nothing where it cannot be read. Asked of DuckDB only: Athena's cast takes no T between day and time. Without a zone it is taken as UTC. The
 * type with a zone is no help: DuckDB's cast ignores the offset, its zones need an extension, and Athena's cast keeps the local time. So
 * the offset (`-03:00`, `+0530`, `-03`) is taken off by hand, and only where there is one, for texts that end in `Z` are nearly all there are.
 */
export function instantSql(text: string): string {
  const time = `SUBSTR(${text}, ${TIME_PLACE})`;
  // A time has at most one sign: one of the two places is 0.
  const sign = `(STRPOS(${time}, '+') + STRPOS(${time}, '-'))`;
  const offset = `REPLACE(SUBSTR(${time}, ${sign}), ':', '')`;
  const hours = `TRY_CAST(SUBSTR(${offset}, 1, 3) AS INTEGER)`;
  const minutes = `COALESCE(TRY_CAST(SUBSTR(${offset}, 1, 1) || SUBSTR(${offset}, 4, 2) AS INTEGER), 0)`;
  const local = `TRY_CAST(TRIM(SUBSTR(${text}, 1, ${TIME_PLACE - 2} + ${sign})) AS TIMESTAMP)`;
  const plain = `TRY_CAST(${text} AS TIMESTAMP)`;
  const utc = `${local} - INTERVAL '1' MINUTE * (60 * ${hours} + ${minutes})`;
  return `CASE WHEN ${text} LIKE '%Z' THEN ${plain} WHEN ${sign} > 0 THEN ${utc} ELSE ${plain} END`;
}
