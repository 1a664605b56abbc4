DELETE FROM support_tier WHERE id = ?
