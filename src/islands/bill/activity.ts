import type { Issue } from '#engine/kit/result.ts';
import type { Progress } from './progress.ts';

/** What is happening with a bill. */
export type Activity =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'working' } & Progress)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** What the page needs for it did not come from the site: the database, or the demo account's file. */
  | { readonly kind: 'not-fetched'; readonly what?: 'demo' }
  /** The worker broke down with the bill in it. */
  | { readonly kind: 'lost'; readonly reason: string }
  /** The worker did not react to being cancelled and was ended, with the bill in it. */
  | { readonly kind: 'unresponsive' }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };
