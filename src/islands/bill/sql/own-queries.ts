import { isRecord } from '#engine/kit/record.ts';
import { LONGEST_SQL } from '#engine/billing/workbench/reader-sql.ts';

/** A query that a reader keeps. */
export interface OwnQuery {
  readonly name: string;
  readonly sql: string;
}

/** Queries that are kept at most, and the longest name: a list to choose from, not a library. */
export const MOST_OWN = 30;
export const LONGEST_NAME = 60;
const KEY = 'finops.bill.queries';

/** Reads what was kept, by whichever version of the page: what cannot be used is left out. */
export function decodeOwn(text: string | null): readonly OwnQuery[] {
  const parsed = parse(text);
  if (!Array.isArray(parsed)) return [];
  const found = new Map<string, OwnQuery>();
  for (const entry of parsed) {
    if (!isRecord(entry) || typeof entry['name'] !== 'string' || typeof entry['sql'] !== 'string') continue;
    const name = entry['name'].trim().slice(0, LONGEST_NAME);
    const sql = entry['sql'].slice(0, LONGEST_SQL);
    if (name !== '' && sql !== '' && found.size < MOST_OWN) found.set(name, { name, sql });
  }
  return [...found.values()];
}

/** The list with a query kept under its name, in place of one that had it; null when the list is full. */
export function withOwn(own: readonly OwnQuery[], query: OwnQuery): readonly OwnQuery[] | null {
  const others = own.filter(({ name }) => name !== query.name);
  return others.length >= MOST_OWN ? null : [...others, query];
}

/** What is wrong with a name for a query. */
export type NameProblem = 'nameEmpty' | 'nameTaken';

/** Why a query cannot be called so beside these; null: it can. The name it had before is not taken. */
export function nameProblem(own: readonly OwnQuery[], name: string, before?: string): NameProblem | null {
  if (name === '') return 'nameEmpty';
  return name !== before && own.some((query) => query.name === name) ? 'nameTaken' : null;
}

/** The list with one query called something else, in its place. */
export function withName(own: readonly OwnQuery[], before: string, name: string): readonly OwnQuery[] {
  return own.map((query) => (query.name === before ? { ...query, name } : query));
}

/** Reads the reader's queries; none where the browser keeps nothing. */
export function readOwn(): readonly OwnQuery[] {
  try {
    return decodeOwn(localStorage.getItem(KEY));
  } catch {
    // Storage is switched off: there is nothing kept.
    return [];
  }
}

/** Keeps the reader's queries; false where the browser keeps nothing. */
export function writeOwn(own: readonly OwnQuery[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(own));
    return true;
  } catch {
    // Storage is switched off or full: the caller says so.
    return false;
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}
