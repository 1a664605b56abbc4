-- An imported message that is there already is not told twice.
INSERT INTO escalation_message (escalation_id, at, direction, channel, author_id, author_name, body, source_key)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (escalation_id, source_key) WHERE source_key IS NOT NULL DO NOTHING
RETURNING id
