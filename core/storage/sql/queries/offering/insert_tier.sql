INSERT INTO support_tier (name_folded, is_default, content, updated_at, revision, created_at)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id
