INSERT INTO own_rule (id, content, based_on, changed_by_id, changed_at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    content = excluded.content, based_on = excluded.based_on, changed_by_id = excluded.changed_by_id,
    changed_at = excluded.changed_at
