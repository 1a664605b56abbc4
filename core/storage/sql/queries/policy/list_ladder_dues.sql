SELECT ticket_id
FROM ladder_due
WHERE at <= ?
ORDER BY at
LIMIT ?
