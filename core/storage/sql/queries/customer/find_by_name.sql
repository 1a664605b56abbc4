SELECT id FROM customer WHERE name_folded = ? ORDER BY id
