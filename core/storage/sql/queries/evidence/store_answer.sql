INSERT INTO ticket_evidence (ticket_id, item_key, value, answered_by_id, answered_at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (ticket_id, item_key) DO UPDATE SET
    value = excluded.value, answered_by_id = excluded.answered_by_id, answered_at = excluded.answered_at
