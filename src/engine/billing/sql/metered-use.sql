-- What was metered between two days, how much of it and what for: what an estimate is compared with. A negation takes back the cost of
-- covered use, not the use. What is no use (taxes, credits, purchases) is kept apart by its category.
SELECT
  COALESCE(ChargeCategory, 'Usage') AS category,
  SkuId AS sku,
  SkuMeter AS sku_meter,
  COALESCE(x_UsageType, SkuMeter) AS meter,
  ServiceName AS service,
  RegionId AS region,
  COALESCE(PricingUnit, ConsumedUnit) AS unit,
  COUNT(*) AS row_count,
  CAST(SUM(
    CASE
      WHEN x_LineItemType = 'SavingsPlanNegation' THEN 0
      ELSE CAST(COALESCE(PricingQuantity, ConsumedQuantity) AS DECIMAL(38, 15))
    END
  ) AS VARCHAR) AS quantity,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
  AND CAST(ChargePeriodStart AS DATE) BETWEEN DATE '{start}' AND DATE '{end}'
GROUP BY
  COALESCE(ChargeCategory, 'Usage'),
  SkuId,
  SkuMeter,
  COALESCE(x_UsageType, SkuMeter),
  ServiceName,
  RegionId,
  COALESCE(PricingUnit, ConsumedUnit)
