import type { Region } from '#engine/pricing/region.ts';

/** Prefixes of usage types by region. Many us-east-1 rows carry none. */
const PREFIXES: Readonly<Record<Region, readonly string[]>> = {
  'us-east-1': ['USE1-'],
  'sa-east-1': ['SAE1-'],
  'eu-west-1': ['EUW1-', 'EU-'],
};

/** Names AWS gives the regions in feeds, written with and without accents over the years. */
const LOCATIONS: Readonly<Record<Region, readonly string[]>> = {
  'us-east-1': ['US East (N. Virginia)'],
  'sa-east-1': ['South America (Sao Paulo)'],
  'eu-west-1': ['EU (Ireland)', 'Europe (Ireland)'],
};

/** Takes the region's prefix off a usage type: `SAE1-Requests-Tier1` → `Requests-Tier1`. */
export function withoutPrefix(usageType: string, region: Region): string {
  const prefix = PREFIXES[region].find((candidate) => usageType.startsWith(candidate));
  return prefix === undefined ? usageType : usageType.slice(prefix.length);
}

/** Tells whether a location name means the region, accents or not. */
export function isLocationOf(location: string, region: Region): boolean {
  return LOCATIONS[region].includes(location.normalize('NFD').replace(/\p{Diacritic}/gu, ''));
}
