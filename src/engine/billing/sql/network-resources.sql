-- What gateways, endpoints and addresses cost and carried, each by what was metered: hours without data are idle ones.
SELECT
  SubAccountId AS account,
  RegionId AS region,
  ResourceId AS resource,
  COALESCE(x_UsageType, SkuMeter) AS meter,
  CASE WHEN x_UsageType IS NULL THEN ChargeDescription END AS description,
  COUNT(*) AS row_count,
  COUNT(DISTINCT CAST(ChargePeriodStart AS DATE)) AS day_count,
  CAST(SUM(CAST(COALESCE(ConsumedQuantity, PricingQuantity) AS DECIMAL(38, 15))) AS VARCHAR) AS quantity,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM (
  SELECT
    *,
    LOWER(COALESCE(x_UsageType, '') || ' ' || COALESCE(SkuMeter, '') || ' ' || COALESCE(ChargeDescription, '')) AS words
  FROM processed
  WHERE {scope}
    AND ChargePeriodStart IS NOT NULL
    AND (ChargeCategory IS NULL OR ChargeCategory = 'Usage')
) charges
WHERE COALESCE(REGEXP_EXTRACT(words, 'nat ?gateway|vpc ?endpoint|idleaddress|idle public ipv4|elastic ip'), '') <> ''
GROUP BY
  SubAccountId,
  RegionId,
  ResourceId,
  COALESCE(x_UsageType, SkuMeter),
  CASE WHEN x_UsageType IS NULL THEN ChargeDescription END
