UPDATE ticket_course SET reassignments = ?, returns = ?
WHERE ticket_id = ? AND (reassignments <> ? OR returns <> ?)
