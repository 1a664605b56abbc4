SELECT
    id, revision, customer_id, tier_id, starts_on, ends_on, reference, price_minor_units, price_currency,
    hours_note, sent_at, sent_by, accepted_at, accepted_by, created_at, updated_at
FROM support_agreement
WHERE id = ?
