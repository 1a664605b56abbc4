SELECT id, country, name, description, is_add_on
FROM offer
WHERE id = ? AND country = ?
