-- The words come in the order of their letters.
SELECT term
FROM search_vocabulary
WHERE term >= ?
LIMIT 1
