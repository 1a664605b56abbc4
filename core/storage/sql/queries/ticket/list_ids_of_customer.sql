SELECT id
FROM ticket
WHERE customer_id = ?
