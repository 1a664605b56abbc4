DELETE FROM draft WHERE user_id = ? AND ticket_id = ?
