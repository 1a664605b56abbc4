-- Values: the actor, the oldest renewal, 1 for an administrator (who sees restricted tickets as well), the actor twice.
SELECT p.ticket_id, p.user_id, u.name, min(p.since)
FROM presence p
JOIN app_user u ON u.id = p.user_id
JOIN ticket t ON t.id = p.ticket_id
WHERE p.user_id <> ? AND p.seen_at >= ?
    AND (? = 1 OR t.restricted = 0 OR t.assignee_id = ? OR t.created_by_id = ?)
GROUP BY p.ticket_id, p.user_id
ORDER BY min(p.since), p.user_id
