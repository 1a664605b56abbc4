UPDATE counter SET value = value + ? WHERE name = 'ticket_number' RETURNING value
