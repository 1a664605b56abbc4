-- What the course that is kept of a ticket follows from; what was undone never happened, but what was said stays said.
SELECT e.at, e.kind, e.data
FROM ticket_event e
LEFT JOIN operation o ON o.id = e.operation_id
WHERE e.ticket_id = ?
    AND (e.kind IN ('created', 'message')
        OR (o.undone_by_id IS NULL
            AND (e.kind = 'state'
                OR (e.kind = 'field'
                    AND (e.data LIKE '%"field":"severity"%' OR e.data LIKE '%"field":"assignee"%'
                        OR e.data LIKE '%"field":"team"%')))))
ORDER BY e.at, e.id
