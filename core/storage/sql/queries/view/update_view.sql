UPDATE saved_view SET shared = ?, name = ?, name_folded = ?, search_text = ?, group_by = ?, mark_text = ?, mark_color = ?,
    columns = ?
WHERE id = ?
