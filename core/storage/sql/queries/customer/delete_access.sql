DELETE FROM customer_access WHERE customer_id = ?
