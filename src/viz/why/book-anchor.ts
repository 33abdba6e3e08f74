import type { Region } from '#engine/pricing/region.ts';
import { DEFAULT_REGION } from '#engine/pricing/region.ts';

/** A price or a limit of the books as a document names it: the same id may stand for two regions. */
export interface BookRef {
  readonly id: string;
  readonly region: Region;
}

/** Anchor of a list price among the notes of a document. */
export function rateAnchor(ref: BookRef): string {
  return `rate-${anchorEnd(ref)}`;
}

/** Anchor of a limit among the notes of a document. */
export function quotaAnchor(ref: BookRef): string {
  return `quota-${anchorEnd(ref)}`;
}

function anchorEnd({ id, region }: BookRef): string {
  return region === DEFAULT_REGION ? id : `${id}.${region}`;
}
