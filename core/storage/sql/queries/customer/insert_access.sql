INSERT INTO customer_access (
    customer_id, kind, relationship_id, status, roles, starts_at, ends_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
