INSERT INTO offering_change (tier_id, agreement_id, at, actor_id, actor_name, act, data)
VALUES (?, ?, ?, ?, ?, ?, ?)
