-- As it is indexed.
SELECT text, coalesce(title, '')
FROM search_text
WHERE id = ?
