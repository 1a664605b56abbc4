-- One for each text. CROSS: in the order of the index.
SELECT d.ticket_id
FROM search_index
CROSS JOIN search_document AS d ON d.id = search_index.rowid
WHERE search_index MATCH ?
