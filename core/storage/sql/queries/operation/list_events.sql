SELECT id, ticket_id, operation_id, at, kind, actor_id, actor_name, data
FROM ticket_event
WHERE operation_id = ?
ORDER BY id
LIMIT ?
