INSERT INTO draft (user_id, ticket_id, kind, by_customer, body, forms, updated_at)
VALUES (?, ?, ?, 1, '', '', ?)
ON CONFLICT (user_id, ticket_id) DO NOTHING
