-- One cost by what was metered, where and in which service. A description stands only where the file has no usage type.
SELECT
  SubAccountId AS account,
  RegionId AS region,
  ServiceName AS service,
  COALESCE(x_UsageType, SkuMeter) AS meter,
  CASE WHEN x_UsageType IS NULL THEN ChargeDescription END AS description,
  COUNT(*) AS row_count,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
  AND {metric} > 0
  AND (ChargeCategory IS NULL OR ChargeCategory = 'Usage')
GROUP BY
  SubAccountId,
  RegionId,
  ServiceName,
  COALESCE(x_UsageType, SkuMeter),
  CASE WHEN x_UsageType IS NULL THEN ChargeDescription END
