INSERT INTO service_policy (is_default, place, name_folded, content)
VALUES (?, ?, ?, ?)
RETURNING id
