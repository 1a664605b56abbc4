SELECT c.name, c.tenant_id, s.guid, s.parent_guid, s.friendly_name, s.offer_name, s.offer_id, s.status, s.quantity,
    s.unit_type, s.billing_type, s.billing_cycle, s.term_duration, s.auto_renew, s.is_trial, s.created_at,
    s.commitment_end_at, s.cancellation_allowed_until_at, s.missing_from_import, s.updated_at
FROM customer c
JOIN subscription s ON s.customer_id = c.id
WHERE c.id = ?
ORDER BY s.id
