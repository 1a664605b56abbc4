DELETE FROM ladder_due WHERE ticket_id = ?
