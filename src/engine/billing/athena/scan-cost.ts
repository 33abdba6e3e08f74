/** Athena counts in megabytes of two to the power of 20, and in as many of those a terabyte. */
const MEGABYTE = 1024 ** 2;
const TERABYTE = 1024 ** 4;
/** Where the least of a query stands: the list of prices has no entry for it. */
export const LEAST_SOURCE = 'https://aws.amazon.com/athena/pricing/';
/**
 * Least that a query is charged for, and the step above it: ten megabytes, then rounded up to the next megabyte (`LEAST_SOURCE`, read in a stored
 * copy and not re-read since; the least is also an assumption of the decision on DuckDB and Athena).
 */
export const LEAST_SCANNED = 10 * MEGABYTE;

/** Sizes that a cost is given at: this bill, and what ten, a hundred and a thousand times as much would be. */
export const SCALES = [1, 10, 100, 1_000] as const;

/** What Athena counts as scanned when a query reads so many bytes. */
export function scannedBytes(bytes: number): number {
  return Math.max(LEAST_SCANNED, Math.ceil(bytes / MEGABYTE) * MEGABYTE);
}

/** What a query over so many bytes costs, in US dollars; `perTerabyte` is the price of the book, null where it is not known. */
export function scanCost(bytes: number, perTerabyte: number | null): number | null {
  return perTerabyte === null ? null : (scannedBytes(bytes) / TERABYTE) * perTerabyte;
}
