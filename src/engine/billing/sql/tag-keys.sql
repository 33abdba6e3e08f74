-- What is charged by its tags, as the file writes them: which keys a bill can be grouped by.
SELECT
  Tags AS tags,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE Tags IS NOT NULL
  AND {metric} > 0
GROUP BY Tags
