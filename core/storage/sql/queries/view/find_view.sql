SELECT v.id, v.owner_id, u.name, v.shared, v.name, v.search_text, v.group_by, v.mark_text, v.mark_color,
    v.columns
FROM saved_view v
JOIN app_user u ON u.id = v.owner_id
WHERE v.id = ?
