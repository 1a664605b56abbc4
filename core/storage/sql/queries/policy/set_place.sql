UPDATE service_policy SET place = ? WHERE id = ?
