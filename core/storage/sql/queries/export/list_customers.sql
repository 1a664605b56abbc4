SELECT c.tenant_id, c.name, c.primary_domain, c.country, c.cloud, c.relationship, c.qualification, c.email, c.phone,
    (SELECT COUNT(*) FROM ticket t WHERE t.customer_id = c.id AND t.state NOT IN ('resolved', 'closed')),
    (SELECT COUNT(*) FROM subscription u WHERE u.customer_id = c.id),
    c.missing_from_import, c.updated_at
FROM customer c
WHERE c.name_folded LIKE ? ESCAPE '\'
ORDER BY c.name_folded, c.id
