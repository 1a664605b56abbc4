UPDATE service_policy SET name_folded = ?, content = ?
WHERE id = ?
