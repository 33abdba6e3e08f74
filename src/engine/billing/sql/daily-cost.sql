-- One cost by day: of all charges, and of those that say something about use (excluded-charges.ts), which are what can be forecast.
SELECT
  CAST(CAST(ChargePeriodStart AS DATE) AS VARCHAR) AS day,
  COUNT(*) AS row_count,
  CAST(SUM({metric}) AS VARCHAR) AS cost,
  CAST(SUM(
    CASE
      WHEN {use}
      THEN {metric}
    END
  ) AS VARCHAR) AS usage_cost
FROM processed
WHERE {scope}
  AND ChargePeriodStart IS NOT NULL
GROUP BY CAST(ChargePeriodStart AS DATE)
ORDER BY CAST(ChargePeriodStart AS DATE)
