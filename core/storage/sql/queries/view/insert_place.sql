INSERT INTO saved_view_place (user_id, view_id, position) VALUES (?, ?, ?)
