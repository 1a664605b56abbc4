INSERT INTO attachment (ticket_id, message_id, draft_user_id, sha256, file_name, media_type, sensitive, secret_kind,
    secrets_taken_out, added_by_id, added_by_name, added_at, removed_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
