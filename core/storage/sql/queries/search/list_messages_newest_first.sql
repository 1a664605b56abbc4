-- Of a ticket the actor may see; read as far as somebody wants.
SELECT m.id, m.kind, m.author_name, m.at, m.body
FROM ticket AS t
JOIN ticket_message AS m ON m.ticket_id = t.id
WHERE t.id = ?
    AND (? = 1 OR t.restricted = 0 OR t.assignee_id = ? OR t.created_by_id = ?)
ORDER BY m.at DESC, m.id DESC
LIMIT ?
