-- What was said between us and the customer, in its order; notes are not.
SELECT at, by_customer
FROM ticket_message
WHERE ticket_id = ? AND kind <> 'internal_note'
ORDER BY at, id
