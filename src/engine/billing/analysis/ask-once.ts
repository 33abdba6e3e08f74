import type { BillDatabase, Row } from './bill-database.ts';

/**
 * A database that is asked each query once, and answers it the same from then on: parts of a report have queries in common, and nothing changes
 * between them.
 */
export function askOnce(database: BillDatabase): BillDatabase {
  const answers = new Map<string, Promise<readonly Row[]>>();
  return {
    query: (sql) => {
      const answer = answers.get(sql) ?? database.query(sql);
      answers.set(sql, answer);
      return answer;
    },
  };
}
