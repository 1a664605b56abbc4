DELETE FROM new_ticket_draft
WHERE user_id = ? AND draft_key = ?
