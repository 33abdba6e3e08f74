-- One cost by one dimension, the largest first.
SELECT
  {dimension} AS group_key,
  COUNT(*) AS row_count,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
GROUP BY {dimension}
ORDER BY SUM({metric}) DESC, {dimension}
