INSERT INTO ticket_course (
    ticket_id, terms, until_at, first_reply_at, answers, stretches, promises, reassignments, returns
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (ticket_id) DO UPDATE SET terms = excluded.terms, until_at = excluded.until_at,
    first_reply_at = excluded.first_reply_at, answers = excluded.answers, stretches = excluded.stretches,
    promises = excluded.promises, reassignments = excluded.reassignments, returns = excluded.returns
