-- What every day comes to, by currency: all charges, credits and taxes among them, by the four costs. Days add up to the bill.
SELECT
  BillingCurrency AS currency,
  CAST(CAST(ChargePeriodStart AS DATE) AS VARCHAR) AS period,
  COUNT(*) AS row_count,
  CAST(SUM(BilledCost) AS VARCHAR) AS billed_cost,
  CAST(SUM(EffectiveCost) AS VARCHAR) AS effective_cost,
  CAST(SUM(ListCost) AS VARCHAR) AS list_cost,
  CAST(SUM(ContractedCost) AS VARCHAR) AS contracted_cost
FROM processed
WHERE {scope}
GROUP BY BillingCurrency, CAST(ChargePeriodStart AS DATE)
ORDER BY BillingCurrency, CAST(ChargePeriodStart AS DATE)
