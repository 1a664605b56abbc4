SELECT c.id, c.name, coalesce(c.tenant_id, ''), count(*),
    CASE WHEN EXISTS (SELECT 1 FROM claim k WHERE k.outage_id = ? AND k.customer_id = c.id) THEN 1 ELSE 0 END
FROM outage_ticket l
JOIN ticket t ON t.id = l.ticket_id
JOIN customer c ON c.id = t.customer_id
WHERE l.outage_id = ? AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
GROUP BY c.id, c.name, c.tenant_id, c.name_folded
ORDER BY c.name_folded, c.id
