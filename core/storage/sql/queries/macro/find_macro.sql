SELECT m.id, m.owner_id, u.name, m.shared, m.name, m.changes, m.note, m.reply
FROM macro m
JOIN app_user u ON u.id = m.owner_id
WHERE m.id = ?
