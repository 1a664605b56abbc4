INSERT INTO ladder_due (ticket_id, at)
VALUES (?, ?)
ON CONFLICT (ticket_id) DO UPDATE SET at = excluded.at
