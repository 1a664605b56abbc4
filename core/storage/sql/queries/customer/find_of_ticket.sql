SELECT t.customer_id
FROM ticket t
WHERE t.id = ?
