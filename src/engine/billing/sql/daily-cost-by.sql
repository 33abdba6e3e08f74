-- One cost by day and one dimension: the series that spikes are looked for in. What says nothing about use is left out
-- (excluded-charges.ts): credits, taxes, adjustments, corrections and what is bought once.
SELECT
  CAST(CAST(ChargePeriodStart AS DATE) AS VARCHAR) AS day,
  {dimension} AS group_key,
  COUNT(*) AS row_count,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
  AND ChargePeriodStart IS NOT NULL
  AND {use}
GROUP BY CAST(ChargePeriodStart AS DATE), {dimension}
ORDER BY CAST(ChargePeriodStart AS DATE), {dimension}
