-- By what the tickets of a customer are searched for.
SELECT
    c.name, c.tenant_id,
    (SELECT min(d.domain) FROM customer_domain d WHERE d.customer_id = c.id)
FROM customer c
WHERE c.id = ?
