SELECT customer_id
FROM ticket
WHERE id = ?
