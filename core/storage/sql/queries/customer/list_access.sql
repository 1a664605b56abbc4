SELECT kind, relationship_id, status, roles, starts_at, ends_at
FROM customer_access
WHERE customer_id = ?
ORDER BY id
