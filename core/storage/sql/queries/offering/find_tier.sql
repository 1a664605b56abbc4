SELECT id, revision, is_default, content, created_at, updated_at FROM support_tier WHERE id = ?
