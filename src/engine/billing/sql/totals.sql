-- What a bill comes to, by currency: rows, period and the four costs, exact.
SELECT
  BillingCurrency AS currency,
  COUNT(*) AS row_count,
  CAST(MIN(ChargePeriodStart) AS VARCHAR) AS period_start,
  CAST(MAX(ChargePeriodEnd) AS VARCHAR) AS period_end,
  CAST(SUM(BilledCost) AS VARCHAR) AS billed_cost,
  CAST(SUM(EffectiveCost) AS VARCHAR) AS effective_cost,
  CAST(SUM(ListCost) AS VARCHAR) AS list_cost,
  CAST(SUM(ContractedCost) AS VARCHAR) AS contracted_cost
FROM processed
WHERE {scope}
GROUP BY BillingCurrency
ORDER BY COUNT(*) DESC, BillingCurrency
