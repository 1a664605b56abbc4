-- The newest version of each guide; its text only where it was written here.
SELECT guide_id, version, own, based_on, retired, saved_by, stored_at, CASE WHEN own = 1 THEN content ELSE '' END
FROM guide_version AS g
WHERE NOT EXISTS (
    SELECT 1 FROM guide_version AS later WHERE later.guide_id = g.guide_id AND later.version > g.version
)
ORDER BY guide_id
