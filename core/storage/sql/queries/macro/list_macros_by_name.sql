-- Those of that name that a person sees, the own one first.
SELECT m.id, m.owner_id, u.name, m.shared, m.name, m.changes, m.note, m.reply
FROM macro m
JOIN app_user u ON u.id = m.owner_id
WHERE m.name_folded = ? AND (m.owner_id = ? OR m.shared = 1)
ORDER BY m.owner_id <> ?
