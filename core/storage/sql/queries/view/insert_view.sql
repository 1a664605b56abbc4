INSERT INTO saved_view (owner_id, shared, name, name_folded, search_text)
VALUES (?, ?, ?, ?, ?)
RETURNING id
