DELETE FROM attachment WHERE id = ?
