-- Newest period first; a credit without a period stands last.
SELECT
    id, customer_id, invoice_number, subscription_guid, charge_type, reason_code, description, currency,
    amount, total, starts_at, ends_at, copy, batch_id
FROM credit_line
WHERE customer_id = ?
ORDER BY coalesce(starts_at, -9223372036854775807) DESC, id
