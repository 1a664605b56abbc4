SELECT kind, by_customer, body FROM draft WHERE user_id = ? AND ticket_id = ?
