-- A person's own and the shared ones, by name.
SELECT m.id, m.owner_id, u.name, m.shared, m.name, m.changes, m.note, m.reply
FROM macro m
JOIN app_user u ON u.id = m.owner_id
WHERE m.owner_id = ? OR m.shared = 1
ORDER BY m.name_folded, m.id
