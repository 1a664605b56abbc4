-- The second value: 1 for an administrator, who sees restricted tickets as well.
SELECT d.ticket_id, t.number, t.title, d.kind, d.by_customer, d.body, d.forms,
    EXISTS (SELECT 1 FROM attachment a WHERE a.draft_user_id = d.user_id AND a.ticket_id = d.ticket_id), d.updated_at
FROM draft d
JOIN ticket t ON t.id = d.ticket_id
WHERE d.user_id = ?
    AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = d.user_id OR t.created_by_id = d.user_id)
ORDER BY d.updated_at DESC, d.ticket_id DESC
