SELECT name, tenant_id FROM customer WHERE id = ?
