INSERT INTO claim_event (claim_id, at, act, actor_id, actor_name, data)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id
