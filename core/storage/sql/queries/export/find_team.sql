SELECT name FROM team WHERE id = ?
