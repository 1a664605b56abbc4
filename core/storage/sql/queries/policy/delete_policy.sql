DELETE FROM service_policy WHERE id = ?
