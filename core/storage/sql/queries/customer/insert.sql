INSERT INTO customer (
    tenant_id, name, name_folded, primary_domain, commerce_id, country, cloud, relationship,
    qualification, associated_partner_id, registration_number, allows_delegated_access, email,
    phone, address_line1, address_line2, city, state, postal_code, region, address_phone, language,
    billing_name, billing_email, note, extra, external_reference, batch_id, missing_from_import,
    created_at, updated_at, revision)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
