INSERT INTO search_deferral (document_id) SELECT coalesce(max(id), 0) FROM search_document
