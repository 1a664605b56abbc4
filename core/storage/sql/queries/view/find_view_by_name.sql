SELECT id FROM saved_view WHERE owner_id = ? AND name_folded = ?
