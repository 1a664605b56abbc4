SELECT
    r.id, r.number, r.customer_id, r.title, r.description, r.severity, r.status, r.topic_id,
    r.topic_name, r.product_id, r.product_name, r.organization_name, r.contact_name,
    r.contact_email, r.country_code, r.created_at, r.modified_at, r.closed_at, r.notes, r.extra,
    r.batch_id, r.missing_from_import, c.tenant_id,
    r.source, r.plan, r.requires_24x7, r.azure_subscription, r.agreed_start_at, r.agreed_due_at, r.agreed_minutes
FROM service_request r
LEFT JOIN customer c ON c.id = r.customer_id
WHERE r.number = ?
