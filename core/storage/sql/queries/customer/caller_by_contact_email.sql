SELECT c.id, c.tenant_id, c.name, c.primary_domain, c.country, c.cloud, c.missing_from_import,
    (SELECT COUNT(*) FROM ticket t WHERE t.customer_id = c.id AND t.state NOT IN ('resolved', 'closed')),
    (SELECT COUNT(*) FROM subscription u WHERE u.customer_id = c.id),
    o.id, o.name, 0
FROM contact o
JOIN customer c ON c.id = o.customer_id
WHERE o.email <> '' AND lower(o.email) >= ? AND lower(o.email) < ?
ORDER BY lower(o.email)
LIMIT ?
