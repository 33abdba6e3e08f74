-- Charges that are each small and come again and again, by service: of each resource, or of each kind of use where none is named.
SELECT
  ServiceName AS service,
  COUNT(*) AS item_count,
  CAST(SUM(row_count) AS BIGINT) AS row_count,
  CAST(MAX(cost) AS VARCHAR) AS largest,
  CAST(SUM(cost) AS VARCHAR) AS cost
FROM (
  SELECT
    ServiceName,
    COUNT(*) AS row_count,
    COUNT(DISTINCT CAST(ChargePeriodStart AS DATE)) FILTER (WHERE {counted}) AS day_count,
    COUNT(DISTINCT DATE_TRUNC('month', ChargePeriodStart)) FILTER (WHERE {counted}) AS month_count,
    SUM({metric}) AS cost
  FROM processed
  WHERE {scope}
    AND ChargePeriodStart IS NOT NULL
    AND (ChargeCategory IS NULL OR ChargeCategory IN ('Usage', 'Purchase'))
  GROUP BY ServiceName, SubAccountId, COALESCE(ResourceId, x_UsageType, SkuMeter, ChargeDescription)
) items
WHERE cost > 0
  AND cost <= {most}
  AND (day_count >= {least_days} OR month_count >= {least_months})
GROUP BY ServiceName
ORDER BY SUM(cost) DESC, ServiceName
