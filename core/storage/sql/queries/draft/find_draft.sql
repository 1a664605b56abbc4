SELECT kind, by_customer, body, forms FROM draft WHERE user_id = ? AND ticket_id = ?
