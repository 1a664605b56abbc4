DELETE FROM outage_ticket WHERE outage_id = ? AND ticket_id = ?
