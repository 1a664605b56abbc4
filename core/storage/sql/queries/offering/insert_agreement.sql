INSERT INTO support_agreement (
    customer_id, tier_id, starts_on, ends_on, reference, price_minor_units, price_currency, hours_note,
    sent_at, sent_by, accepted_at, accepted_by, updated_at, revision, created_at
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
