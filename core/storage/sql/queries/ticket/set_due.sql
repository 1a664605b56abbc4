UPDATE ticket SET next_due_at = ?, next_due_clock = ? WHERE id = ?
