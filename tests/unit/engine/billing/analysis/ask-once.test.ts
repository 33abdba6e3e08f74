import { expect, test } from 'vitest';
import { askOnce } from '#engine/billing/analysis/ask-once.ts';

test('what is asked again is answered without the database', async () => {
  const asked: string[] = [];
  const database = askOnce({
    query: (sql) => {
      asked.push(sql);
      return Promise.resolve([{ sql }]);
    },
  });
  const answers = [
    await database.query('SELECT 1'),
    await database.query('SELECT 2'),
    await database.query('SELECT 1'),
  ];
  expect(answers.map(([row]) => row)).toEqual([{ sql: 'SELECT 1' }, { sql: 'SELECT 2' }, { sql: 'SELECT 1' }]);
  expect(asked).toEqual(['SELECT 1', 'SELECT 2']);
});
