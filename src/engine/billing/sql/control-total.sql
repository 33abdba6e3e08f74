-- The control total: the same cost summed from the text of the file, as it was read, before any rule of ours. The word NULL
-- is no cost.
SELECT
  COUNT(*) AS row_count,
  COUNT(CASE WHEN written IS NOT NULL AND cost IS NULL THEN 1 END) AS unreadable,
  CAST(SUM(cost) AS VARCHAR) AS cost
FROM (SELECT {source} AS written, {cost} AS cost FROM {given} WHERE {scope}) AS costs
