INSERT INTO knowledge_draft (user_id, kind, thing_id, seen, content, saved_at)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (user_id, kind, thing_id) DO UPDATE SET
    seen = excluded.seen,
    content = excluded.content,
    saved_at = excluded.saved_at
