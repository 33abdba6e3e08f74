import type { Region } from '#engine/pricing/region.ts';
import type { Quota } from '#engine/quotas/quota.ts';
import type { QuotaRow, QuotaTable } from './quota-groups.ts';

/** What the page's sentences say about the table. */
export interface QuotaFigures {
  readonly count: number;
  readonly notReRead: number;
  /** Limits with a figure in São Paulo and N. Virginia, and how many are lower in São Paulo. */
  readonly compared: number;
  readonly lower: number;
  /** The limit that is lower by the largest factor. */
  readonly widest: { readonly here: Quota; readonly there: Quota };
}

/** Counts the table. Throws when São Paulo is lower nowhere: the page's sentence would have nothing to say. */
export function quotaFigures({ groups }: QuotaTable): QuotaFigures {
  const rows = groups.flatMap((group) => group.rows);
  const pairs = rows.flatMap((row) => pairOf(row) ?? []);
  const lower = pairs.filter(({ ratio }) => ratio > 1).sort((a, b) => b.ratio - a.ratio);
  const [widest] = lower;
  if (widest === undefined)
    throw new Error('No limit is lower in São Paulo: the finding of the quotas page must change.');
  return {
    count: rows.length,
    notReRead: rows.filter(({ tags }) => tags.includes('not-re-read')).length,
    compared: pairs.length,
    lower: lower.length,
    widest,
  };
}

function pairOf({ values }: QuotaRow) {
  const inRegion = (region: Region) => values.find((quota) => quota.region === region);
  const here = inRegion('sa-east-1');
  const there = inRegion('us-east-1');
  if (typeof here?.value !== 'number' || typeof there?.value !== 'number') return null;
  return { here, there, ratio: there.value / here.value };
}
