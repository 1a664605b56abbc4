UPDATE saved_view SET shared = ?, name = ?, name_folded = ?, search_text = ?
WHERE id = ?
