DELETE FROM customer_domain WHERE customer_id = ?
