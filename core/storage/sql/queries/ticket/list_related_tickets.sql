-- The open ones by their index; of the others the customer's newest 200 at most are looked at.
SELECT t.id, t.number, t.title, t.state, t.severity, t.service, t.customer_id, c.name,
    t.assignee_id, u.name, t.escalation_approved, t.created_at, t.updated_at, t.next_due_at, t.next_due_clock,
    CASE WHEN t.subscription_id = ? THEN 1 ELSE 0 END AS same_subscription
FROM ticket t
JOIN customer c ON c.id = t.customer_id
LEFT JOIN app_user u ON u.id = t.assignee_id
WHERE t.id IN (
        SELECT id FROM ticket WHERE customer_id = ? AND state NOT IN ('resolved', 'closed')
        UNION
        SELECT id FROM (
            SELECT id, subscription_id FROM ticket WHERE customer_id = ? ORDER BY updated_at DESC LIMIT 200
        ) AS recent
        WHERE recent.subscription_id = ?)
    AND t.id <> ?
    AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
ORDER BY CASE WHEN t.state IN ('resolved', 'closed') THEN 1 ELSE 0 END, same_subscription DESC, t.updated_at DESC,
    t.id DESC
LIMIT ?
