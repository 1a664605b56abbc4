UPDATE attachment
SET ticket_id = ?, message_id = ?, draft_user_id = ?, file_name = ?, sensitive = ?, removed_at = ?
WHERE id = ?
