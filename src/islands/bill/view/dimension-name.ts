import type { Dimension } from '#engine/billing/analysis/dimension.ts';
import { tagOf } from '#engine/billing/analysis/dimension.ts';
import type { BillTexts } from '#i18n/bill-texts.ts';
import { say } from './screen.ts';

/** What a dimension is called: a column without a word of its own by its name in FOCUS. */
export function dimensionName(dimension: Dimension, { controls }: Pick<BillTexts, 'controls'>): string {
  const key = tagOf(dimension);
  if (key !== null) return say(controls['by.tag'], { key });
  return (controls as Readonly<Record<string, string>>)[`by.${dimension}`] ?? dimension;
}
