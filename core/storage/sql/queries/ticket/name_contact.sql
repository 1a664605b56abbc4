SELECT name, customer_id FROM contact WHERE id = ?
