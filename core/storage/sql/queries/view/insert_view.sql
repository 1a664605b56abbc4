INSERT INTO saved_view (owner_id, shared, name, name_folded, search_text, group_by, mark_text, mark_color, columns)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
