SELECT name, 0 FROM customer WHERE id = ?
