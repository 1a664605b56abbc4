INSERT INTO caller_key (customer_id, contact_id, kind, word) VALUES (?, ?, ?, ?)
