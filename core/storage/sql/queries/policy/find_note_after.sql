SELECT 1
FROM ticket_message
WHERE ticket_id = ? AND at >= ? AND kind = 'internal_note'
LIMIT 1
