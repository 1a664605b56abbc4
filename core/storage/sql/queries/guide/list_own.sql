-- The newest version of each guide that was written or changed here.
SELECT content
FROM guide_version AS g
WHERE own = 1
    AND NOT EXISTS (
        SELECT 1 FROM guide_version AS later
        WHERE later.guide_id = g.guide_id AND later.own = 1 AND later.version > g.version
    )
ORDER BY guide_id
