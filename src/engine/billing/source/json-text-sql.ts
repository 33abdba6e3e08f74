/** Characters that JSON takes only escaped: those of Unicode before the space (RFC 8259, section 7). */
const CONTROLS = Array.from({ length: 0x20 }, (_, code) => code);

/** A text as a string of JSON, in SQL that DuckDB and Athena both read, without an extension. Nothing stays nothing. */
export function jsonTextSql(text: string): string {
  const plain = `REPLACE(REPLACE(${text}, '\\', '\\\\'), '"', '\\"')`;
  const escaped = CONTROLS.reduce((sql, code) => `REPLACE(${sql}, CHR(${code}), '${escapeOf(code)}')`, plain);
  // Hardly any text has one: it is not searched thirty-two times.
  const hasNone = `REGEXP_REPLACE(${text}, '[\\x00-\\x1f]', '') = ${text}`;
  return `'"' || CASE WHEN ${hasNone} THEN ${plain} ELSE ${escaped} END || '"'`;
}

function escapeOf(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
