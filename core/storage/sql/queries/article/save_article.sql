INSERT INTO article (article_id, revision, content, saved_by, saved_at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (article_id) DO UPDATE SET
    revision = excluded.revision,
    content = excluded.content,
    saved_by = excluded.saved_by,
    saved_at = excluded.saved_at
