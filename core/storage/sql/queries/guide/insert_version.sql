INSERT INTO guide_version (guide_id, version, content, own, based_on, saved_by, stored_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (guide_id, version) DO NOTHING
