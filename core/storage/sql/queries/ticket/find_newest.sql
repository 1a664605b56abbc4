SELECT max(id)
FROM ticket
