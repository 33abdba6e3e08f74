-- Use that lacks a tag it must carry, by one dimension, the ten dearest, with one of their services. Each text of tags
-- is judged once, after grouping: inside MAX it is no key of the groups, and so the database cannot judge it row by row before.
SELECT
  group_key,
  MAX(service) AS service,
  CAST(SUM(row_count) AS BIGINT) AS row_count,
  CAST(SUM(cost) AS VARCHAR) AS cost
FROM (
  SELECT
    {dimension} AS group_key,
    MAX(Tags) AS Tags,
    MAX(ServiceName) AS service,
    COUNT(*) AS row_count,
    SUM({metric}) AS cost
  FROM processed
  WHERE {scope}
    AND {metric} > 0
    AND (ChargeCategory IS NULL OR ChargeCategory = 'Usage')
  GROUP BY {dimension}, Tags
) tagged
WHERE {untagged}
GROUP BY group_key
ORDER BY SUM(cost) DESC, group_key
LIMIT 10
