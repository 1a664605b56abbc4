INSERT INTO draft (user_id, ticket_id, kind, by_customer, body, forms, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (user_id, ticket_id) DO UPDATE SET
    kind = excluded.kind,
    by_customer = excluded.by_customer,
    body = excluded.body,
    forms = excluded.forms,
    updated_at = excluded.updated_at
