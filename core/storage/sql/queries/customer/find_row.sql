SELECT c.id, c.tenant_id, c.name, c.primary_domain, c.country, c.cloud, c.missing_from_import,
    (SELECT COUNT(*) FROM ticket t WHERE t.customer_id = c.id AND t.state NOT IN ('resolved', 'closed')),
    (SELECT COUNT(*) FROM subscription u WHERE u.customer_id = c.id)
FROM customer c
WHERE c.id = ?
