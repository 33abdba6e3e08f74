-- What use costs by its tags, as the file writes them, and the account it is in. Only what costs: what is free weighs nothing.
SELECT
  Tags AS tags,
  SubAccountId AS account,
  COUNT(*) AS row_count,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
  AND {metric} > 0
  AND (ChargeCategory IS NULL OR ChargeCategory = 'Usage')
GROUP BY Tags, SubAccountId
