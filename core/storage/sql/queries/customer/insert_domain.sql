INSERT INTO customer_domain (domain, customer_id) VALUES (?, ?)
