SELECT id, number, state, next_due_at, next_due_clock
FROM ticket
WHERE customer_id = ?
