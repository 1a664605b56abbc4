-- A person's own and the shared ones; those never arranged come last, in the order they were made.
SELECT v.id, v.owner_id, u.name, v.shared, v.name, v.search_text, v.group_by, v.mark_text, v.mark_color,
    v.columns
FROM saved_view v
JOIN app_user u ON u.id = v.owner_id
LEFT JOIN saved_view_place p ON p.view_id = v.id AND p.user_id = ?
WHERE v.owner_id = ? OR v.shared = 1
ORDER BY coalesce(p.position, 1000000), v.id
