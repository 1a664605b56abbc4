INSERT INTO presence (window, user_id, ticket_id, since, seen_at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (window) DO UPDATE SET
    since = CASE WHEN ticket_id = excluded.ticket_id AND user_id = excluded.user_id THEN since ELSE excluded.since END,
    user_id = excluded.user_id,
    ticket_id = excluded.ticket_id,
    seen_at = excluded.seen_at
