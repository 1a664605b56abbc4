-- Inside its index: see migration 026.
SELECT e.data
FROM ticket_event e
LEFT JOIN operation o ON o.id = e.operation_id
WHERE e.ticket_id = ? AND e.kind = 'field'
    AND (e.data LIKE '%"field":"assignee"%' OR e.data LIKE '%"field":"team"%')
    AND o.undone_by_id IS NULL
ORDER BY e.at, e.id
