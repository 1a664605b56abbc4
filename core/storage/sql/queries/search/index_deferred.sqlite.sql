INSERT INTO search_index (rowid, text, title)
SELECT id, text, title FROM search_text WHERE id > (SELECT document_id FROM search_deferral)
