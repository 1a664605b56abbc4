UPDATE subscription SET missing_from_import = 1, updated_at = ? WHERE id = ?
