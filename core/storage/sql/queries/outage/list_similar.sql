-- Open tickets of the service that were opened meanwhile and are linked to no outage yet, the newest first.
SELECT t.id, t.number, t.title, t.state, t.severity, t.service, t.customer_id, c.name,
    t.assignee_id, u.name, t.escalation_approved, t.created_at, t.updated_at, t.next_due_at, t.next_due_clock
FROM ticket t
LEFT JOIN customer c ON c.id = t.customer_id
LEFT JOIN app_user u ON u.id = t.assignee_id
WHERE t.state NOT IN ('resolved', 'closed')
    AND t.created_at >= ? AND t.created_at < ?
    AND t.service = ?
    AND coalesce(t.category, '') <> 'commercial'
    AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
    AND NOT EXISTS (SELECT 1 FROM outage_ticket l WHERE l.ticket_id = t.id)
ORDER BY t.created_at DESC, t.id DESC
LIMIT ?
