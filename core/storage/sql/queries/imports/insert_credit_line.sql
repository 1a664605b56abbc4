INSERT INTO credit_line (
    line_key, customer_id, invoice_number, subscription_guid, charge_type, reason_code, description, currency,
    amount, total, starts_at, ends_at, copy, batch_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (line_key) DO NOTHING
