SELECT at, kind, author, body
FROM outage_post
WHERE outage_id = ?
ORDER BY at DESC, id DESC
