DELETE FROM saved_view_place WHERE user_id = ?
