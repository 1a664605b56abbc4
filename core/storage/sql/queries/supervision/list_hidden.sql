-- Active tickets that do not exist for somebody: restricted, and neither theirs nor made by them.
SELECT t.assignee_id, t.customer_id, t.severity, t.next_due_at
FROM ticket t
WHERE t.restricted = 1 AND t.state NOT IN ('resolved', 'closed')
    AND coalesce(t.assignee_id, 0) <> ? AND coalesce(t.created_by_id, 0) <> ?
