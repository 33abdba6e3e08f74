-- The cost of each day by group, all charges.
SELECT
  CAST(CAST(ChargePeriodStart AS DATE) AS VARCHAR) AS day,
  {group} AS group_index,
  CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope} AND ({shown}) AND ChargePeriodStart IS NOT NULL
GROUP BY CAST(ChargePeriodStart AS DATE), {group}
ORDER BY CAST(ChargePeriodStart AS DATE)
