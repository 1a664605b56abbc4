-- Documents of texts that are not there, or not to be found.
SELECT d.kind, d.source_id
FROM search_document AS d
WHERE NOT EXISTS (SELECT 1 FROM search_text AS s WHERE s.id = d.id)
