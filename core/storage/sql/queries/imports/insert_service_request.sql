INSERT INTO service_request (
    number, customer_id, title, description, severity, status, topic_id, topic_name, product_id,
    product_name, organization_name, contact_name, contact_email, country_code, created_at,
    modified_at, closed_at, notes, extra, batch_id, missing_from_import,
    source, plan, requires_24x7, azure_subscription, agreed_start_at, agreed_due_at, agreed_minutes)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
