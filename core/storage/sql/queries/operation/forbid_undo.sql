UPDATE operation SET undoable = 0 WHERE id = ?
