UPDATE service_request SET missing_from_import = 1 WHERE id = ?
