DELETE FROM outage WHERE id = ?
