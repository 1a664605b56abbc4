-- The newest version; its text only where it was written here.
SELECT guide_id, version, own, based_on, retired, saved_by, stored_at, CASE WHEN own = 1 THEN content ELSE '' END
FROM guide_version
WHERE guide_id = ?
ORDER BY version DESC
LIMIT 1
