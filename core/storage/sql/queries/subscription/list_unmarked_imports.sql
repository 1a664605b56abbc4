SELECT id, guid FROM subscription
WHERE customer_id = ? AND missing_from_import = 0 AND batch_id IS NOT NULL
