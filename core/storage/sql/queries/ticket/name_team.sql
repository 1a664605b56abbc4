SELECT name, 0 FROM team WHERE id = ?
