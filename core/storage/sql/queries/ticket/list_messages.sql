SELECT id, ticket_id, kind, by_customer, author_id, author_name, body, at
FROM ticket_message
WHERE ticket_id = ?
ORDER BY at, id
