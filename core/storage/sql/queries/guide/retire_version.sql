UPDATE guide_version SET retired = 1 WHERE guide_id = ? AND version = ?
