UPDATE draft SET body = '' WHERE user_id = ? AND ticket_id = ?
