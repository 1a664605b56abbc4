SELECT id, kind
FROM operation
WHERE user_id = ? AND undoable = 1 AND undone_by_id IS NULL
ORDER BY id DESC
LIMIT 1
