SELECT e.id, e.ticket_id, e.operation_id, e.at, e.kind, e.actor_id, e.actor_name, e.data, t.number, t.title
FROM ticket AS t
JOIN ticket_event AS e ON e.ticket_id = t.id
WHERE t.number = ? AND e.at >= ? AND (e.at, e.id) < (?, ?)
    AND (? = 0 OR e.actor_id = ?)
    AND (? = '' OR e.kind = ?)
    AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
ORDER BY e.at DESC, e.id DESC
LIMIT ?
