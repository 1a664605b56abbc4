INSERT INTO operation (user_id, at, kind, undoable) VALUES (?, ?, ?, ?) RETURNING id
