SELECT max(id)
FROM search_document
