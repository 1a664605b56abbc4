-- A change of this ticket after an operation that still stands: neither undone nor the undoing of another.
SELECT event.id
FROM ticket_event AS event
LEFT JOIN operation ON operation.id = event.operation_id
WHERE event.ticket_id = ? AND event.id > ?
    AND event.kind IN ('state', 'field', 'escalation', 'imported')
    AND (operation.id IS NULL OR (operation.id <> ? AND operation.undone_by_id IS NULL))
LIMIT 1
