SELECT
    id, customer_id, invoice_number, subscription_guid, charge_type, reason_code, description, currency,
    amount, total, starts_at, ends_at, copy, batch_id
FROM credit_line
ORDER BY id DESC
LIMIT ?
