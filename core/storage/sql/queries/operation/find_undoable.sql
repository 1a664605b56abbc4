SELECT id, kind, undone_by_id
FROM operation
WHERE user_id = ? AND undoable = 1 AND undone_by_id IS NULL
ORDER BY id DESC
LIMIT 1
