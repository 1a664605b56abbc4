-- Who resolved the ticket last, of those resolutions that stand.
SELECT e.actor_id
FROM ticket_event AS e
LEFT JOIN operation AS o ON o.id = e.operation_id
WHERE e.ticket_id = ? AND e.kind = 'state' AND e.data LIKE '%"to":"resolved"%' AND o.undone_by_id IS NULL
    AND e.actor_id IS NOT NULL
ORDER BY e.at DESC, e.id DESC
LIMIT 1
