DELETE FROM caller_key WHERE customer_id = ? AND contact_id = ?
