SELECT at, act, actor_name, data
FROM claim_event
WHERE claim_id = ?
ORDER BY at, id
