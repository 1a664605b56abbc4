SELECT kind, by_customer, body, forms,
    EXISTS (SELECT 1 FROM attachment a WHERE a.draft_user_id = draft.user_id AND a.ticket_id = draft.ticket_id)
FROM draft WHERE user_id = ? AND ticket_id = ?
