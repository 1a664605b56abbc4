-- Steps of a ticket that recorded time, and were not taken back.
SELECT event.id, event.ticket_id, event.operation_id, event.at, event.kind, event.actor_id, event.actor_name, event.data
FROM ticket_event AS event
LEFT JOIN operation ON operation.id = event.operation_id
WHERE event.ticket_id = ? AND event.kind = 'state' AND event.data LIKE '%"minutes"%' AND operation.undone_by_id IS NULL
ORDER BY event.at, event.id
