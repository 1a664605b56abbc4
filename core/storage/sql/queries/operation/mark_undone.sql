UPDATE operation SET undone_by_id = ? WHERE id = ?
