DELETE FROM outage_post WHERE outage_id = ?
