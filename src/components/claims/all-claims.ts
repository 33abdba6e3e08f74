import { getCollection } from 'astro:content';
import type { ClaimFigures } from '#documents/claim-figures.ts';
import { claimFigures, distanceOf } from '#documents/claim-figures.ts';
import type { PublishedClaim } from '#documents/published-claim.ts';

/** A published claim with its count. */
export interface CountedClaim {
  /** Its file, and its anchor on the page. */
  readonly id: string;
  readonly claim: PublishedClaim;
  readonly figures: ClaimFigures;
}

/** Every published claim, counted again, the furthest from the truth first. */
export async function allClaims(): Promise<readonly CountedClaim[]> {
  const entries = await getCollection('publishedClaims');
  return entries
    .map(({ id, data }) => ({ id, claim: data, figures: claimFigures(data) }))
    .toSorted((a, b) => distanceOf(b.figures) - distanceOf(a.figures) || a.id.localeCompare(b.id));
}
