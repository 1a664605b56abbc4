DELETE FROM saved_view_place WHERE view_id = ?
