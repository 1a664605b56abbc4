-- The active ones: what is over owes nobody anything.
SELECT id, number, state, next_due_at, next_due_clock
FROM ticket
WHERE customer_id = ? AND state NOT IN ('resolved', 'closed')
ORDER BY id
