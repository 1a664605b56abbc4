SELECT ticket_id
FROM search_document
WHERE id = ?
