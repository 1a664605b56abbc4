SELECT c.id, c.tenant_id, c.name, c.primary_domain, c.country, c.cloud, c.missing_from_import,
    (SELECT COUNT(*) FROM ticket t WHERE t.customer_id = c.id AND t.state NOT IN ('resolved', 'closed')),
    (SELECT COUNT(*) FROM subscription u WHERE u.customer_id = c.id),
    k.contact_id, COALESCE(o.name, ''), 0
FROM caller_key k
JOIN customer c ON c.id = k.customer_id
LEFT JOIN contact o ON o.id = k.contact_id
WHERE k.kind = ? AND k.word >= ? AND k.word < ?
ORDER BY k.word, k.customer_id, k.contact_id
LIMIT ?
