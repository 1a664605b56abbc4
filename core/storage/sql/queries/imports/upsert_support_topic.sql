INSERT INTO support_topic (
    id, name, description, batch_id)
VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, description = excluded.description, batch_id = excluded.batch_id
