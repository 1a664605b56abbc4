-- All that can be found and is no document yet, in the order in which it was said.
INSERT INTO search_document (ticket_id, kind, source_id)
SELECT ticket_id, kind, source_id
FROM (
    SELECT id AS ticket_id, 'ticket' AS kind, id AS source_id, created_at AS at FROM ticket
    UNION ALL
    SELECT ticket_id, 'message', id, at FROM ticket_message
    UNION ALL
    SELECT ticket_id, 'attachment', id, added_at FROM attachment WHERE draft_user_id IS NULL AND removed_at IS NULL
) AS text
WHERE NOT EXISTS (SELECT 1 FROM search_document AS d WHERE d.source_id = text.source_id AND d.kind = text.kind)
ORDER BY at, ticket_id, kind DESC, source_id
