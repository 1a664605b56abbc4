SELECT domain FROM customer_domain WHERE customer_id = ? ORDER BY domain
