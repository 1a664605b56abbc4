-- Open at Microsoft, and no leg carries their number; the last changed first.
SELECT r.number, r.title, r.severity, r.status, r.created_at, r.modified_at, r.contact_name, r.product_name,
    r.organization_name, r.source, r.plan, r.description, r.customer_id, c.name
FROM service_request r
LEFT JOIN customer c ON c.id = r.customer_id
WHERE r.status <> 'closed'
    AND NOT EXISTS (SELECT 1 FROM escalation e
                    WHERE e.external_number = r.number AND e.external_number <> '' AND e.withdrawn = 0)
ORDER BY r.modified_at DESC, r.id DESC
LIMIT ?
