import type { QueryError } from '#engine/billing/workbench/database-error.ts';
import { bareQuery, LONGEST_SQL, looksLikeReading } from '#engine/billing/workbench/reader-sql.ts';
import type { ChartKind } from '#engine/billing/workbench/result-chart.ts';
import type { QueryResult } from '#engine/billing/workbench/result.ts';
import type { ResultOrder } from '#engine/billing/workbench/sort-result.ts';
import type { OwnQuery } from './own-queries.ts';

/** What is happening with a query. */
export type BenchStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly what: 'waiting' | 'running' | 'saving' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'saved'; readonly rows: number; readonly isCut: boolean }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'not-fetched' }
  | { readonly kind: 'refused'; readonly error: QueryError }
  | { readonly kind: 'not-run'; readonly why: 'empty' | 'notReading' | 'tooLong' };

/** A result with the query it answers: what is saved is that, whatever stands in the editor by then. */
export interface Answered {
  readonly sql: string;
  readonly result: QueryResult;
}

export interface BenchState {
  readonly text: string;
  readonly isFromLink: boolean;
  readonly status: BenchStatus;
  /** The last one, until there is another. */
  readonly answered: Answered | null;
  readonly order: ResultOrder;
  readonly chart: ChartKind | null;
  readonly own: readonly OwnQuery[];
  readonly note: 'ownFull' | 'ownBlocked' | 'linkCopied' | 'linkNotCopied' | null;
}

/** Why a text is not run at all; null: it is. */
export function whyNotRun(text: string): Extract<BenchStatus, { kind: 'not-run' }>['why'] | null {
  const query = bareQuery(text);
  if (query === '') return 'empty';
  if (query.length > LONGEST_SQL) return 'tooLong';
  return looksLikeReading(query) ? null : 'notReading';
}
