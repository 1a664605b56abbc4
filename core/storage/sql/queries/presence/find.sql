SELECT ticket_id FROM presence WHERE window = ?
