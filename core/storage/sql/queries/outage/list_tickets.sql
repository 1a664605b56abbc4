-- Linked ones that the reader may see, open ones first.
SELECT t.id, t.number, t.title, t.state, t.severity, t.service, t.customer_id, c.name,
    t.assignee_id, u.name, t.escalation_approved, t.created_at, t.updated_at, t.next_due_at, t.next_due_clock
FROM outage_ticket l
JOIN ticket t ON t.id = l.ticket_id
LEFT JOIN customer c ON c.id = t.customer_id
LEFT JOIN app_user u ON u.id = t.assignee_id
WHERE l.outage_id = ? AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
ORDER BY CASE WHEN t.state IN ('resolved', 'closed') THEN 1 ELSE 0 END, t.number
