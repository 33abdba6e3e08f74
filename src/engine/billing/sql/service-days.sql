-- From when to when each service is charged, on how many days, and what for. Only what costs: what is free neither comes nor goes.
SELECT
  ServiceName AS service,
  CAST(MIN(CAST(ChargePeriodStart AS DATE)) AS VARCHAR) AS first_day,
  CAST(MAX(CAST(ChargePeriodStart AS DATE)) AS VARCHAR) AS last_day,
  COUNT(DISTINCT CAST(ChargePeriodStart AS DATE)) AS day_count,
  COUNT(*) AS row_count,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
  AND {metric} > 0
  AND ChargePeriodStart IS NOT NULL
  AND (ChargeCategory IS NULL OR ChargeCategory = 'Usage')
GROUP BY ServiceName
ORDER BY ServiceName
