SELECT id FROM customer WHERE tenant_id = ?
