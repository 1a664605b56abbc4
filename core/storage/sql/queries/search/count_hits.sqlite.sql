-- No further than asked: the index gives them one by one.
SELECT count(*)
FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)
