SELECT e.kind, e.data
FROM ticket_event e
LEFT JOIN operation o ON o.id = e.operation_id
WHERE e.ticket_id = ? AND e.kind IN ('created', 'state') AND o.undone_by_id IS NULL
ORDER BY e.id
