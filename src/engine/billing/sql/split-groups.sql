-- Values of one column that go with more than one value of another, with their rows and what they cost.
SELECT
  {column} AS group_key,
  MIN({one}) AS first_value,
  MAX({one}) AS last_value,
  COUNT(*) AS row_count,
  CAST(SUM({cost}) AS VARCHAR) AS cost
FROM {given}
WHERE {column} IS NOT NULL
GROUP BY {column}
HAVING MIN({one}) <> MAX({one})
ORDER BY SUM({cost}) DESC, {column}
