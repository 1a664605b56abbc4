INSERT INTO contact (
    customer_id, name, name_folded, email, phone, language, authorised, reachable_24x7, note,
    batch_id, revision)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
