SELECT name, value FROM ticket_recorded_fact WHERE ticket_id = ?
