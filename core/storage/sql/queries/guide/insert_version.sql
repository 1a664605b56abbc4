INSERT INTO guide_version (guide_id, version, content, own, stored_at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (guide_id, version) DO NOTHING
