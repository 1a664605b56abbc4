SELECT c.id, c.tenant_id, c.name, c.primary_domain, c.country, c.cloud, c.missing_from_import,
    (SELECT COUNT(*) FROM ticket t WHERE t.customer_id = c.id AND t.state NOT IN ('resolved', 'closed')),
    (SELECT COUNT(*) FROM subscription u WHERE u.customer_id = c.id),
    0, '', s.id
FROM subscription s
JOIN customer c ON c.id = s.customer_id
WHERE s.guid >= ? AND s.guid < ?
ORDER BY s.guid
LIMIT ?
