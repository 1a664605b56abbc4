-- Of all customers that have a claim.
SELECT customer_id, domain
FROM customer_domain
WHERE customer_id IN (SELECT customer_id FROM claim)
ORDER BY customer_id, domain
