import { textOf } from '../analysis/bill-database.ts';
import type { BillStore } from './cost-file.ts';

/** Two places for a bill: the one that is shown stays whole until the next is ready to take its place. */
const PLACES = ['bill_a', 'bill_b'] as const;

/** Goes to the place that is free, empty; `before` is where the bill before is, which stays as it was. */
export async function takePlace(store: BillStore): Promise<{ readonly place: string; readonly before: string }> {
  const [row = {}] = await store.query('SELECT CURRENT_SCHEMA() AS place');
  const before = textOf(row, 'place') ?? '';
  const place = before === PLACES[0] ? PLACES[1] : PLACES[0];
  await store.query(`DROP SCHEMA IF EXISTS ${place} CASCADE; CREATE SCHEMA ${place}; USE ${place}`);
  return { place, before };
}

/** Drops a place of a bill; anything else of the database stays. */
export async function dropPlace(store: BillStore, place: string): Promise<void> {
  if (PLACES.some((name) => name === place)) await store.query(`DROP SCHEMA ${place} CASCADE`);
}
