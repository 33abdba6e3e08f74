-- The currencies of a bill, the one of most rows first.
SELECT BillingCurrency AS currency
FROM processed
WHERE {scope}
GROUP BY BillingCurrency
ORDER BY COUNT(*) DESC, BillingCurrency
