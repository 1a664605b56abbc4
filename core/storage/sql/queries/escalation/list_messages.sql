SELECT id, escalation_id, at, direction, channel, author_id, author_name, body
FROM escalation_message
WHERE escalation_id = ?
ORDER BY at, id
