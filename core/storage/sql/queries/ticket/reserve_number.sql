UPDATE counter SET value = MAX(value, ?) WHERE name = 'ticket_number'
