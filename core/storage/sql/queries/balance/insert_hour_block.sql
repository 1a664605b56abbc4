INSERT INTO hour_block (customer_id, minutes, valid_from_at, valid_to_at, price_minor, currency, reference)
VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING id
