SELECT content FROM guide_version WHERE guide_id = ? AND version = ?
