DELETE FROM draft WHERE user_id = ? AND ticket_id = ? AND body = '' AND forms = ''
    AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.draft_user_id = draft.user_id AND a.ticket_id = draft.ticket_id)
