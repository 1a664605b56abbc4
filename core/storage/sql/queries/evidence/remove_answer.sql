DELETE FROM ticket_evidence WHERE ticket_id = ? AND item_key = ?
