INSERT INTO hour_entry (
    hour_block_id, kind, minutes, worked, ticket_id, operation_id, at, actor_id, actor_name, reason, reverses_id
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
