-- What a bill spans: its days, until when they are complete, its last billing month, and what is charged before credits. Instants
-- to the second: Athena writes thousandths behind them, DuckDB only where there are any.
SELECT
  CAST(MIN(CAST(ChargePeriodStart AS DATE)) AS VARCHAR) AS first_day,
  CAST(MAX(CAST(ChargePeriodStart AS DATE)) AS VARCHAR) AS last_day,
  SUBSTR(
    CAST(MAX(CASE WHEN ChargePeriodEnd <= ChargePeriodStart + INTERVAL '1' DAY THEN ChargePeriodEnd END) AS VARCHAR), 1, 19
  ) AS complete_until,
  CAST(MAX(CAST(BillingPeriodStart AS DATE)) AS VARCHAR) AS last_billing_start,
  CAST(SUM(CASE WHEN {metric} > 0 THEN {metric} END) AS VARCHAR) AS gross_cost
FROM processed
WHERE {scope}
