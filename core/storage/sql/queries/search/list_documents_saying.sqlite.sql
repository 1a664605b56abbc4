-- As far as is read: the index gives them one by one, the newest first.
SELECT rowid
FROM search_index
WHERE search_index MATCH ?
ORDER BY rowid DESC
