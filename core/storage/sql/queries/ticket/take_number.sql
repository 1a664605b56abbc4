UPDATE counter SET value = value + 1 WHERE name = 'ticket_number' RETURNING value
