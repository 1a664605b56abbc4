-- From a block backwards, as far as is read.
SELECT block, tickets
FROM search_ticket
WHERE block <= ?
ORDER BY block DESC
