import { bookFor } from '#engine/pricing/load-book.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';

/** Whether a rate id exists. All regions list the same ids, priced or not (a test holds the books to that). */
export function knowsRate(id: string): boolean {
  return bookFor(DEFAULT_REGION).rates.has(id);
}
