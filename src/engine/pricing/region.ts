/** AWS regions the price book covers, in the order pages list them. */
export const REGIONS = ['us-east-1', 'sa-east-1', 'eu-west-1'] as const;

/** A region with a price book. */
export type Region = (typeof REGIONS)[number];

/** Where a reader starts: São Paulo, the region of the banks this reference is written for. */
export const DEFAULT_REGION: Region = 'sa-east-1';

/** Tells whether outside text names a covered region. */
export function isRegion(value: unknown): value is Region {
  return REGIONS.some((region) => region === value);
}
