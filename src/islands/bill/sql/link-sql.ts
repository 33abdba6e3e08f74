import { LONGEST_SQL } from '#engine/billing/workbench/reader-sql.ts';

/** The key of the link that holds a query. */
export const SQL_KEY = 'sql';

/** The query of a link; null where there is none or it is too long to have come from here. */
export function decodeSql(search: string): string | null {
  const sql = new URLSearchParams(search).get(SQL_KEY)?.replaceAll('\0', '') ?? '';
  return sql === '' || sql.length > LONGEST_SQL ? null : sql;
}

/** A link's query with the text of an SQL query in it; null takes it out. */
export function withSql(search: string, sql: string | null): string {
  const query = new URLSearchParams(search);
  if (sql === null || sql.length > LONGEST_SQL) query.delete(SQL_KEY);
  else query.set(SQL_KEY, sql);
  return query.toString();
}
