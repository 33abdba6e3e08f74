-- One cost by day: the series that spikes are looked for in. Credits, taxes and what is bought once say nothing about use.
SELECT
  CAST(DATE_TRUNC('day', ChargePeriodStart) AS VARCHAR) AS day,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE ChargePeriodStart IS NOT NULL
  AND (ChargeCategory IS NULL OR ChargeCategory NOT IN ('Credit', 'Tax', 'Purchase', 'Adjustment'))
GROUP BY DATE_TRUNC('day', ChargePeriodStart)
ORDER BY DATE_TRUNC('day', ChargePeriodStart)
