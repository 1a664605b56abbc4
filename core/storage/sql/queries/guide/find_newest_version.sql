SELECT coalesce(max(version), 0) FROM guide_version WHERE guide_id = ?
