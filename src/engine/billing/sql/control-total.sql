-- The control total: the same cost summed from the file as it was read, before any rule of ours. Spaces around a number are taken off
-- by hand: DuckDB reads over them, Athena does not.
SELECT
  COUNT(*) AS row_count,
  COUNT(CASE WHEN {source} IS NOT NULL AND TRY_CAST(TRIM({source}) AS DECIMAL(38, 18)) IS NULL THEN 1 END) AS unreadable,
  CAST(SUM(TRY_CAST(TRIM({source}) AS DECIMAL(38, 18))) AS VARCHAR) AS cost
FROM raw
WHERE {scope}
