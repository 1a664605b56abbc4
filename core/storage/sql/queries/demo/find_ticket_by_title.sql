SELECT id FROM ticket WHERE title = ?
