/**
 * Charges that say something about use, as a condition over the processed layer: what spikes are looked for in, and what can be forecast. Left out
 * are corrections by money (credits), taxes, refunds and adjustments, repairs of an earlier bill, and what is bought once: an upfront fee or a
 * licence. Values are those of FOCUS.
 */
export const USE_SQL = `(ChargeCategory IS NULL OR ChargeCategory NOT IN ('Credit', 'Tax', 'Adjustment'))
  AND (ChargeClass IS NULL OR ChargeClass <> 'Correction')
  AND NOT (COALESCE(ChargeCategory, '') = 'Purchase' AND COALESCE(ChargeFrequency, '') = 'One-Time')`;
