DELETE FROM own_rule WHERE id = ?
