-- Who had a ticket one after the other, agents and teams; what was undone never happened.
SELECT e.at, e.kind, e.data
FROM ticket_event e
LEFT JOIN operation o ON o.id = e.operation_id
WHERE e.ticket_id = ? AND e.kind = 'field' AND o.undone_by_id IS NULL
    AND (e.data LIKE '%"field":"assignee"%' OR e.data LIKE '%"field":"team"%')
ORDER BY e.at, e.id
