DELETE FROM search_document
