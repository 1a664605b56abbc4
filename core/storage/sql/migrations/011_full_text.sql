-- Full text over titles, messages, notes and the names of attachments. SQLite only: FTS5 (decision 21). The server
-- will have a tsvector here.

-- What can be found. Ids are given out in the order in which texts come in: newest first is the order of the ids
-- downwards, which the index gives without a sort.
CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    -- ticket (its title and its number elsewhere), message or attachment; source_id is of that table.
    kind TEXT NOT NULL,
    source_id BIGINT NOT NULL
);
CREATE UNIQUE INDEX search_document_by_source ON search_document (source_id, kind);
CREATE INDEX search_document_by_ticket ON search_document (ticket_id);

-- A row while a bulk load is at work, in its own transaction: new texts are made documents at its end, all at once. FTS5
-- writes a piece of its index for every statement that fires a trigger, which is six times the work.
CREATE TABLE search_deferral (
    -- The newest document of before.
    document_id BIGINT NOT NULL
);

-- The texts as they are indexed. The tokenizer knows case and the diacritics of Latin letters; here is what it does not
-- know: io is ie in Russian, letters that are two, letters with a stroke, the Turkish i, a soft hyphen, and the Russian
-- short i as file names of macOS write it. searchWords() does the same to what is searched for. A text of ASCII
-- letters alone has none of it. CROSS: documents in the order of their ids, as FTS5 takes them best.
CREATE VIEW search_text (id, ticket_id, kind, source_id, text, title) AS
SELECT d.id, d.ticket_id, d.kind, d.source_id,
    CASE WHEN length(m.body) = length(CAST(m.body AS BLOB)) THEN m.body ELSE
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(m.body, 'ё', 'е'),
            'Ё', 'Е'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), 'ø', 'o'),
            'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ı', 'i'), char(1080, 774), 'й'),
            char(1048, 774), 'Й'), char(173), '') END,
    NULL
FROM search_document AS d
CROSS JOIN ticket_message AS m ON m.id = d.source_id AND m.ticket_id = d.ticket_id
WHERE d.kind = 'message'
UNION ALL
SELECT d.id, d.ticket_id, d.kind, d.source_id,
    coalesce(t.external_reference, ''),
    CASE WHEN length(t.title) = length(CAST(t.title AS BLOB)) THEN t.title ELSE
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.title, 'ё', 'е'),
            'Ё', 'Е'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), 'ø', 'o'),
            'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ı', 'i'), char(1080, 774), 'й'),
            char(1048, 774), 'Й'), char(173), '') END
FROM search_document AS d
CROSS JOIN ticket AS t ON t.id = d.source_id AND t.id = d.ticket_id
WHERE d.kind = 'ticket'
UNION ALL
SELECT d.id, d.ticket_id, d.kind, d.source_id,
    CASE WHEN length(a.file_name) = length(CAST(a.file_name AS BLOB)) THEN a.file_name ELSE
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(a.file_name, 'ё', 'е'),
            'Ё', 'Е'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'), 'ø', 'o'),
            'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ı', 'i'), char(1080, 774), 'й'),
            char(1048, 774), 'Й'), char(173), '') END,
    NULL
FROM search_document AS d
CROSS JOIN attachment AS a ON a.id = d.source_id AND a.ticket_id = d.ticket_id
    AND a.draft_user_id IS NULL AND a.removed_at IS NULL
WHERE d.kind = 'attachment';

-- The texts themselves stay where they are (external content): the index can be compared with them and made anew.
-- Positions are kept (detail=full) for phrases and for identifiers, which are phrases of their parts. Beginnings of two
-- and three letters have indexes of their own: what is typed first finds most, and would be gathered from many words.
CREATE VIRTUAL TABLE search_index USING fts5 (
    text, title,
    content = 'search_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3',
    detail = full
);
-- Each write adds a small piece; pieces are merged by later writes, which then wait. Many at once (4 and 16 are FTS5's own
-- choice): measured at 100,000 tickets, one write in a hundred takes 5 milliseconds instead of 45, the longest 39 instead of
-- 345, and a search no longer.
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 16);
INSERT INTO search_index (search_index, rank) VALUES ('crisismerge', 64);

-- Whoever writes a text writes its index in the same transaction: by trigger, so that no writer can forget it. An entry
-- is taken out by the very words it was made of, hence before the text changes.
CREATE TRIGGER ticket_searchable AFTER INSERT ON ticket
WHEN NOT EXISTS (SELECT 1 FROM search_deferral) BEGIN
    INSERT INTO search_document (ticket_id, kind, source_id) VALUES (new.id, 'ticket', new.id);
    INSERT INTO search_index (rowid, text, title)
        SELECT id, text, title FROM search_text WHERE kind = 'ticket' AND source_id = new.id;
END;
CREATE TRIGGER ticket_unsearchable_before_edit BEFORE UPDATE OF title, external_reference ON ticket
WHEN old.title <> new.title OR old.external_reference IS NOT new.external_reference BEGIN
    INSERT INTO search_index (search_index, rowid, text, title)
        SELECT 'delete', id, text, title FROM search_text WHERE kind = 'ticket' AND source_id = old.id;
END;
CREATE TRIGGER ticket_searchable_after_edit AFTER UPDATE OF title, external_reference ON ticket
WHEN old.title <> new.title OR old.external_reference IS NOT new.external_reference BEGIN
    INSERT INTO search_index (rowid, text, title)
        SELECT id, text, title FROM search_text WHERE kind = 'ticket' AND source_id = new.id;
END;
CREATE TRIGGER ticket_unsearchable BEFORE DELETE ON ticket BEGIN
    INSERT INTO search_index (search_index, rowid, text, title)
        SELECT 'delete', id, text, title FROM search_text WHERE kind = 'ticket' AND source_id = old.id;
    DELETE FROM search_document WHERE kind = 'ticket' AND source_id = old.id;
END;

CREATE TRIGGER message_searchable AFTER INSERT ON ticket_message
WHEN NOT EXISTS (SELECT 1 FROM search_deferral) BEGIN
    INSERT INTO search_document (ticket_id, kind, source_id) VALUES (new.ticket_id, 'message', new.id);
    INSERT INTO search_index (rowid, text, title)
        SELECT id, text, title FROM search_text WHERE kind = 'message' AND source_id = new.id;
END;
CREATE TRIGGER message_unsearchable_before_edit BEFORE UPDATE OF body, ticket_id ON ticket_message
WHEN old.body <> new.body OR old.ticket_id <> new.ticket_id BEGIN
    INSERT INTO search_index (search_index, rowid, text, title)
        SELECT 'delete', id, text, title FROM search_text WHERE kind = 'message' AND source_id = old.id;
END;
CREATE TRIGGER message_searchable_after_edit AFTER UPDATE OF body, ticket_id ON ticket_message
WHEN old.body <> new.body OR old.ticket_id <> new.ticket_id BEGIN
    UPDATE search_document SET ticket_id = new.ticket_id WHERE kind = 'message' AND source_id = new.id;
    INSERT INTO search_index (rowid, text, title)
        SELECT id, text, title FROM search_text WHERE kind = 'message' AND source_id = new.id;
END;
CREATE TRIGGER message_unsearchable BEFORE DELETE ON ticket_message BEGIN
    INSERT INTO search_index (search_index, rowid, text, title)
        SELECT 'delete', id, text, title FROM search_text WHERE kind = 'message' AND source_id = old.id;
    DELETE FROM search_document WHERE kind = 'message' AND source_id = old.id;
END;

-- A file of a draft, or one that was taken off, cannot be found.
CREATE TRIGGER attachment_searchable AFTER INSERT ON attachment
WHEN new.draft_user_id IS NULL AND new.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM search_deferral) BEGIN
    INSERT INTO search_document (ticket_id, kind, source_id) VALUES (new.ticket_id, 'attachment', new.id);
    INSERT INTO search_index (rowid, text, title)
        SELECT id, text, title FROM search_text WHERE kind = 'attachment' AND source_id = new.id;
END;
CREATE TRIGGER attachment_unsearchable_before_edit BEFORE UPDATE OF ticket_id, draft_user_id, file_name, removed_at ON attachment
WHEN old.ticket_id <> new.ticket_id OR old.draft_user_id IS NOT new.draft_user_id
    OR old.file_name <> new.file_name OR old.removed_at IS NOT new.removed_at BEGIN
    INSERT INTO search_index (search_index, rowid, text, title)
        SELECT 'delete', id, text, title FROM search_text WHERE kind = 'attachment' AND source_id = old.id;
    DELETE FROM search_document WHERE kind = 'attachment' AND source_id = old.id;
END;
CREATE TRIGGER attachment_searchable_after_edit AFTER UPDATE OF ticket_id, draft_user_id, file_name, removed_at ON attachment
WHEN new.draft_user_id IS NULL AND new.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM search_deferral)
    AND (old.ticket_id <> new.ticket_id OR old.draft_user_id IS NOT new.draft_user_id
        OR old.file_name <> new.file_name OR old.removed_at IS NOT new.removed_at) BEGIN
    INSERT INTO search_document (ticket_id, kind, source_id) VALUES (new.ticket_id, 'attachment', new.id);
    INSERT INTO search_index (rowid, text, title)
        SELECT id, text, title FROM search_text WHERE kind = 'attachment' AND source_id = new.id;
END;
CREATE TRIGGER attachment_unsearchable BEFORE DELETE ON attachment BEGIN
    INSERT INTO search_index (search_index, rowid, text, title)
        SELECT 'delete', id, text, title FROM search_text WHERE kind = 'attachment' AND source_id = old.id;
    DELETE FROM search_document WHERE kind = 'attachment' AND source_id = old.id;
END;

-- What an older workspace holds, in the order in which it was said.
INSERT INTO search_document (ticket_id, kind, source_id)
SELECT ticket_id, kind, source_id
FROM (
    SELECT id AS ticket_id, 'ticket' AS kind, id AS source_id, created_at AS at FROM ticket
    UNION ALL
    SELECT ticket_id, 'message', id, at FROM ticket_message
    UNION ALL
    SELECT ticket_id, 'attachment', id, added_at FROM attachment WHERE draft_user_id IS NULL AND removed_at IS NULL
)
ORDER BY at, ticket_id, kind DESC, source_id;
INSERT INTO search_index (search_index) VALUES ('rebuild');
