INSERT INTO ladder_taken (ticket_id, clock, started_at, step, at)
VALUES (?, ?, ?, ?, ?)
