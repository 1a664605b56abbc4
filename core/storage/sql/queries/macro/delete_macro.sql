DELETE FROM macro WHERE id = ?
