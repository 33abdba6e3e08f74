-- Use that lacks a tag it must carry, by one dimension, the ten dearest, with one of their services.
SELECT
  {dimension} AS group_key,
  MAX(ServiceName) AS service,
  COUNT(*) AS row_count,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
  AND {metric} > 0
  AND (ChargeCategory IS NULL OR ChargeCategory = 'Usage')
  AND ({untagged})
GROUP BY {dimension}
ORDER BY SUM({metric}) DESC, {dimension}
LIMIT 10
