SELECT
    id, customer_id, name, email, phone, language, authorised, reachable_24x7, note, batch_id,
    revision
FROM contact
WHERE id = ?
