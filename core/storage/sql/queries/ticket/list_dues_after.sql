-- Those behind a ticket that may be due, and those that are wrongly.
SELECT id, number, state, next_due_at, next_due_clock
FROM ticket
WHERE id > ? AND (state NOT IN ('resolved', 'closed') OR next_due_at IS NOT NULL)
ORDER BY id
LIMIT ?
