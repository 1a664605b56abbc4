-- The operation undone last, unless its user has done something new since.
SELECT undone.id, undone.kind, undone.undone_by_id
FROM operation AS undone
WHERE undone.user_id = ? AND undone.undoable = 1 AND undone.undone_by_id IS NOT NULL
    AND NOT EXISTS (
        SELECT 1
        FROM operation AS newer
        WHERE newer.user_id = undone.user_id AND newer.undoable = 1 AND newer.id > undone.undone_by_id
    )
ORDER BY undone.undone_by_id DESC
LIMIT 1
