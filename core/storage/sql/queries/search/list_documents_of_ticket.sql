SELECT id
FROM search_document
WHERE ticket_id = ?
ORDER BY id DESC
