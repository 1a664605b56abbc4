UPDATE customer SET missing_from_import = 1, revision = revision + 1, updated_at = ?
WHERE id = ?
