INSERT INTO ticket_message (
    ticket_id, kind, by_customer, author_id, author_name, body, at
) VALUES (
    ?, ?, ?, ?, ?, ?, ?
) RETURNING id
