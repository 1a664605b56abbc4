INSERT INTO audit_entry (
    at, actor_id, actor_name, kind, action, thing_id, thing_name, data
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?
) RETURNING id
