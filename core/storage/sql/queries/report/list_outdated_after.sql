-- The next tickets behind one whose course is missing, or was made under other terms.
SELECT t.id
FROM ticket t
LEFT JOIN ticket_course c ON c.ticket_id = t.id
WHERE t.id > ? AND (c.terms IS NULL OR c.terms <> ?)
ORDER BY t.id
LIMIT ?
