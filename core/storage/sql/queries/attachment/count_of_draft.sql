SELECT count(*) FROM attachment WHERE draft_user_id = ? AND ticket_id = ?
