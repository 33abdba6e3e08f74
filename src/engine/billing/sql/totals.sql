-- What a bill comes to, by currency: rows, period and the four costs, exact. Instants to the second: Athena writes
-- thousandths behind them, DuckDB only where there are any.
SELECT
  BillingCurrency AS currency,
  COUNT(*) AS row_count,
  SUBSTR(CAST(MIN(ChargePeriodStart) AS VARCHAR), 1, 19) AS period_start,
  SUBSTR(CAST(MAX(ChargePeriodEnd) AS VARCHAR), 1, 19) AS period_end,
  CAST(SUM(BilledCost) AS VARCHAR) AS billed_cost,
  CAST(SUM(EffectiveCost) AS VARCHAR) AS effective_cost,
  CAST(SUM(ListCost) AS VARCHAR) AS list_cost,
  CAST(SUM(ContractedCost) AS VARCHAR) AS contracted_cost
FROM processed
WHERE {scope}
GROUP BY BillingCurrency
ORDER BY COUNT(*) DESC, BillingCurrency
