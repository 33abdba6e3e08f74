-- What is shown of a bill, in one sum: the other side of the reconciliation.
SELECT CAST(SUM({metric}) AS VARCHAR) AS cost
FROM processed
WHERE {scope}
