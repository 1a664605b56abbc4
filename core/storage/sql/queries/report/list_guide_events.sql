-- The way through guides, and what else the ticket did meanwhile; what was undone never happened.
SELECT e.at, e.kind, e.data
FROM ticket_event e
LEFT JOIN operation o ON o.id = e.operation_id
WHERE e.ticket_id = ? AND (e.kind = 'guide' OR e.kind = 'state' AND o.undone_by_id IS NULL)
ORDER BY e.at, e.id
