SELECT by_customer
FROM ticket_message
WHERE ticket_id = ? AND kind <> 'internal_note'
ORDER BY at DESC, id DESC
LIMIT 1
