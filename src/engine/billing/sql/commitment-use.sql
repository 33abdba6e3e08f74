-- What of each commitment was used and what was paid for nothing. CUR has no status: there the lines of the payment itself carry what
-- nothing used (cur-lineage.ts), and lines of covered usage the rest.
SELECT
  CommitmentDiscountId AS commitment,
  MAX(CommitmentDiscountName) AS name,
  MAX(CommitmentDiscountType) AS type,
  COUNT(CASE WHEN unused = 1 THEN 1 END) AS row_count,
  CAST(SUM(CASE WHEN unused = 1 THEN {metric} END) AS VARCHAR) AS unused_cost,
  CAST(SUM(CASE WHEN used = 1 THEN {metric} END) AS VARCHAR) AS used_cost
FROM (
  SELECT
    *,
    CASE
      WHEN CommitmentDiscountStatus = 'Unused' OR x_LineItemType IN ('RIFee', 'SavingsPlanRecurringFee') THEN 1
      ELSE 0
    END AS unused,
    CASE
      WHEN CommitmentDiscountStatus = 'Used' OR x_LineItemType IN ('DiscountedUsage', 'SavingsPlanCoveredUsage') THEN 1
      ELSE 0
    END AS used
  FROM processed
  WHERE {scope} AND CommitmentDiscountId IS NOT NULL
) charges
GROUP BY CommitmentDiscountId
ORDER BY CommitmentDiscountId
