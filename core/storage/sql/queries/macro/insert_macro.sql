INSERT INTO macro (owner_id, shared, name, name_folded, changes, note, reply)
VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING id
