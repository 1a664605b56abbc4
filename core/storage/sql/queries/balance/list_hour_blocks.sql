SELECT id, customer_id, minutes, valid_from_at, valid_to_at, price_minor, currency, reference
FROM hour_block
WHERE customer_id = ?
ORDER BY id
