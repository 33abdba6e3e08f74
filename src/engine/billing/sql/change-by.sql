-- What a cost came to by one dimension in the days before a change and in the days of it, of the charges asked about.
SELECT
  {dimension} AS group_key,
  CAST(SUM(CASE WHEN CAST(ChargePeriodStart AS DATE) < DATE '{start}' THEN {metric} ELSE 0 END) AS VARCHAR) AS cost_before,
  CAST(SUM(CASE WHEN CAST(ChargePeriodStart AS DATE) >= DATE '{start}' THEN {metric} ELSE 0 END) AS VARCHAR) AS cost_during
FROM processed
WHERE {scope}
  AND {subject}
  AND CAST(ChargePeriodStart AS DATE) BETWEEN DATE '{before}' AND DATE '{end}'
  AND {use}
GROUP BY {dimension}
