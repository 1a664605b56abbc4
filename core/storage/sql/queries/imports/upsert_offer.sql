INSERT INTO offer (
    id, country, name, description, is_add_on, batch_id)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id, country) DO UPDATE SET
    name = excluded.name, description = excluded.description, is_add_on = excluded.is_add_on,
    batch_id = excluded.batch_id
