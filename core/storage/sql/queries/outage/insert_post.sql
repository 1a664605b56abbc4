INSERT INTO outage_post (outage_id, at, kind, author, body)
VALUES (?, ?, ?, ?, ?)
RETURNING id
