-- The ticket of each text, close together: a search finds the tickets of ten thousand texts in four megabytes at most, where their
-- rows are all over sixty-eight (decision 23). SQLite only, like the index.
CREATE TABLE search_ticket (
    -- Of 800 documents each: that of document d is d / 800. It fills a page of the file.
    block INTEGER PRIMARY KEY,
    -- Of each document five signs, its ticket in digits of 64 from '0' (char 48) to 'o', the highest first; '00000' where there is
    -- none. What stands at the place of a document that was taken out is never asked for. Bytes: of a text SQLite counts the signs.
    tickets BYTEA NOT NULL
);

-- Whoever makes a text a document writes its ticket in the same transaction: by trigger, so that no writer can forget it.
CREATE TRIGGER search_ticket_of_document AFTER INSERT ON search_document
WHEN NOT EXISTS (SELECT 1 FROM search_deferral) BEGIN
    INSERT INTO search_ticket (block, tickets)
        SELECT new.id / 800, CAST(printf('%04000d', 0) AS BLOB)
        WHERE NOT EXISTS (SELECT 1 FROM search_ticket WHERE block = new.id / 800);
    UPDATE search_ticket
        SET tickets = CAST(substr(tickets, 1, new.id % 800 * 5)
            || char(48 + (new.ticket_id >> 24 & 63), 48 + (new.ticket_id >> 18 & 63), 48 + (new.ticket_id >> 12 & 63),
                48 + (new.ticket_id >> 6 & 63), 48 + (new.ticket_id & 63))
            || substr(tickets, new.id % 800 * 5 + 6) AS BLOB)
        WHERE block = new.id / 800;
END;
-- A text that goes to another ticket: a merge, and its undo.
CREATE TRIGGER search_ticket_of_moved_document AFTER UPDATE OF ticket_id ON search_document
WHEN old.ticket_id <> new.ticket_id BEGIN
    UPDATE search_ticket
        SET tickets = CAST(substr(tickets, 1, new.id % 800 * 5)
            || char(48 + (new.ticket_id >> 24 & 63), 48 + (new.ticket_id >> 18 & 63), 48 + (new.ticket_id >> 12 & 63),
                48 + (new.ticket_id >> 6 & 63), 48 + (new.ticket_id & 63))
            || substr(tickets, new.id % 800 * 5 + 6) AS BLOB)
        WHERE block = new.id / 800;
END;

-- What an older workspace holds.
INSERT INTO search_ticket (block, tickets)
WITH RECURSIVE
    block (id) AS (
        SELECT min(id) / 800 FROM search_document
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
WHERE block.id IS NOT NULL;
