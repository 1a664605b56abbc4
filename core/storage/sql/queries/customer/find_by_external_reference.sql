SELECT id FROM customer WHERE external_reference = ?
