SELECT t.id, e.data
FROM ticket t
LEFT JOIN ticket_event e ON e.ticket_id = t.id AND e.kind = 'imported'
WHERE t.external_reference = ?
ORDER BY e.id DESC
LIMIT 1
