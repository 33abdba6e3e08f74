-- What every month comes to, by currency: all charges, credits and taxes among them, by the four costs. A charge belongs to the month it
-- starts in, as in the daily totals; an invoice may place it elsewhere.
SELECT
  BillingCurrency AS currency,
  SUBSTR(CAST(CAST(ChargePeriodStart AS DATE) AS VARCHAR), 1, 7) AS period,
  COUNT(*) AS row_count,
  CAST(SUM(BilledCost) AS VARCHAR) AS billed_cost,
  CAST(SUM(EffectiveCost) AS VARCHAR) AS effective_cost,
  CAST(SUM(ListCost) AS VARCHAR) AS list_cost,
  CAST(SUM(ContractedCost) AS VARCHAR) AS contracted_cost
FROM processed
WHERE {scope}
GROUP BY BillingCurrency, SUBSTR(CAST(CAST(ChargePeriodStart AS DATE) AS VARCHAR), 1, 7)
ORDER BY BillingCurrency, SUBSTR(CAST(CAST(ChargePeriodStart AS DATE) AS VARCHAR), 1, 7)
