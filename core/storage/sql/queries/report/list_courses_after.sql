-- Of the next tickets behind one, for whoever proves them: what they are, what is kept as due, and their course.
SELECT t.id, t.number, t.state, t.next_due_at, t.next_due_clock, c.terms, c.until_at, c.first_reply_at, c.answers, c.stretches,
    c.promises, c.reassignments, c.returns
FROM ticket t
LEFT JOIN ticket_course c ON c.ticket_id = t.id
WHERE t.id > ?
ORDER BY t.id
LIMIT ?
