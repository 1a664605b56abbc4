DELETE FROM claim WHERE id = ?
