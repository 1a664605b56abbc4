-- The tickets of all documents that were put off, in whole blocks. Most of a million tickets' load is elsewhere: this takes seconds.
INSERT INTO search_ticket (block, tickets)
WITH RECURSIVE
    block (id) AS (
        SELECT (min(document_id) + 1) / 800 FROM search_deferral
        UNION ALL
        SELECT id + 1 FROM block WHERE id < (SELECT max(id) / 800 FROM search_document)
    ),
    place (id) AS (SELECT 0 UNION ALL SELECT id + 1 FROM place WHERE id < 799)
SELECT block.id, (
    SELECT CAST(group_concat(
        char(48 + (ticket_id >> 24 & 63), 48 + (ticket_id >> 18 & 63), 48 + (ticket_id >> 12 & 63),
            48 + (ticket_id >> 6 & 63), 48 + (ticket_id & 63)), '') AS BLOB)
    FROM (
        SELECT coalesce(d.ticket_id, 0) AS ticket_id
        FROM place
        LEFT JOIN search_document AS d ON d.id = block.id * 800 + place.id
    ))
FROM block
WHERE block.id IS NOT NULL
ON CONFLICT (block) DO UPDATE SET tickets = excluded.tickets
