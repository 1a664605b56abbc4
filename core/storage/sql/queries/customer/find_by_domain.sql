SELECT customer_id FROM customer_domain WHERE domain = ? ORDER BY customer_id
