-- The items that small-recurring.sql sums up by service: each resource, or kind of use where none is named, that is small and comes again and
-- again.
SELECT
  ServiceName AS service,
  SubAccountId AS account,
  COALESCE(ResourceId, x_UsageType, SkuMeter, ChargeDescription) AS item
FROM processed
WHERE {scope}
  AND ChargePeriodStart IS NOT NULL
  AND (ChargeCategory IS NULL OR ChargeCategory IN ('Usage', 'Purchase'))
GROUP BY ServiceName, SubAccountId, COALESCE(ResourceId, x_UsageType, SkuMeter, ChargeDescription)
HAVING SUM({metric}) > 0
  AND SUM({metric}) <= {most}
  AND (
    COUNT(DISTINCT CAST(ChargePeriodStart AS DATE)) FILTER (WHERE {counted}) >= {least_days}
    OR COUNT(DISTINCT DATE_TRUNC('month', ChargePeriodStart)) FILTER (WHERE {counted}) >= {least_months}
  )
