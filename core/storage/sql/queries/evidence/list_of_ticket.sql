SELECT item_key, value, answered_at FROM ticket_evidence WHERE ticket_id = ?
