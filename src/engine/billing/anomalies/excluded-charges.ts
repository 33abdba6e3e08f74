/**
 * Charges that say nothing about use and are left out of a series before it is searched: FOCUS categories and classes, and the
 * frequency of purchases paid once. The SQL of the caller filters by these.
 */
export const EXCLUDED_CHARGES = {
  /** Values of `ChargeCategory`: corrections by money, taxes, and refunds or adjustments. */
  categories: ['Credit', 'Tax', 'Adjustment'],
  /** Values of `ChargeClass`: repairs of an earlier bill. */
  classes: ['Correction'],
  /** A `ChargeCategory` that is left out when its `ChargeFrequency` is this: an upfront fee or a licence, not a recurring one. */
  oneTime: { category: 'Purchase', frequency: 'One-Time' },
} as const;

/** The columns of a charge that decide. */
export interface ChargeKind {
  readonly category: string | null;
  readonly class: string | null;
  readonly frequency: string | null;
}

/** Whether a charge is left out of the search for anomalies. */
export function isExcludedCharge({ category, class: chargeClass, frequency }: ChargeKind): boolean {
  const { categories, classes, oneTime } = EXCLUDED_CHARGES;
  return (
    categories.some((excluded) => excluded === category) ||
    classes.some((excluded) => excluded === chargeClass) ||
    (category === oneTime.category && frequency === oneTime.frequency)
  );
}
