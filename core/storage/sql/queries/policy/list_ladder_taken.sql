SELECT clock, started_at, step
FROM ladder_taken
WHERE ticket_id = ?
