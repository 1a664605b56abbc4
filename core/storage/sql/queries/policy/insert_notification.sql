INSERT INTO notification (ticket_id, user_id, at, clock, step, due_at, needs_handover)
VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING id
