-- Use of resources whose tags changed within the bill: what was not tagged then may be told from when it was.
SELECT
  ResourceId AS resource,
  SubAccountId AS account,
  Tags AS tags,
  COUNT(*) AS row_count,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
  AND {metric} > 0
  AND (ChargeCategory IS NULL OR ChargeCategory = 'Usage')
  AND ResourceId IN (
    SELECT ResourceId
    FROM processed
    WHERE {scope} AND ResourceId IS NOT NULL
    GROUP BY ResourceId
    HAVING COUNT(DISTINCT COALESCE(Tags, '')) > 1
  )
GROUP BY ResourceId, SubAccountId, Tags
