SELECT a.id, a.ticket_id, a.message_id, a.draft_user_id, a.file_name, a.media_type, c.size, a.sha256, a.sensitive, a.secret_kind,
    a.secrets_taken_out, a.added_by_id, a.added_by_name, a.added_at, a.removed_at
FROM attachment a
JOIN attachment_content c ON c.sha256 = a.sha256
WHERE a.id = ?
