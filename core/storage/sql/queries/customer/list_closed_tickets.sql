SELECT t.id, t.number, t.title, t.state, t.severity, t.service, t.customer_id, c.name,
    t.assignee_id, u.name, t.escalation_approved, t.created_at, t.updated_at
FROM ticket t
JOIN customer c ON c.id = t.customer_id
LEFT JOIN app_user u ON u.id = t.assignee_id
WHERE t.customer_id = ? AND t.state IN ('resolved', 'closed')
    AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
ORDER BY t.updated_at DESC, t.id DESC
LIMIT ?
