DELETE FROM draft WHERE user_id = ? AND ticket_id = ? AND body = '' AND forms = ''
