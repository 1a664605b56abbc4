SELECT COUNT(*) FROM customer
