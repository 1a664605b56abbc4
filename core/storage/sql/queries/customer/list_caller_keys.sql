SELECT kind, word FROM caller_key
WHERE customer_id = ? AND contact_id = ?
ORDER BY kind, word
