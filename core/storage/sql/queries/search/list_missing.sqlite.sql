-- Texts that cannot be found.
SELECT 'ticket', t.id, t.number
FROM ticket AS t
WHERE NOT EXISTS (SELECT 1 FROM search_document AS d
    WHERE d.source_id = t.id AND d.kind = 'ticket' AND d.ticket_id = t.id)
UNION ALL
SELECT 'message', m.id, t.number
FROM ticket_message AS m
JOIN ticket AS t ON t.id = m.ticket_id
WHERE NOT EXISTS (SELECT 1 FROM search_document AS d
    WHERE d.source_id = m.id AND d.kind = 'message' AND d.ticket_id = m.ticket_id)
UNION ALL
SELECT 'attachment', a.id, t.number
FROM attachment AS a
JOIN ticket AS t ON t.id = a.ticket_id
WHERE a.draft_user_id IS NULL AND a.removed_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM search_document AS d
        WHERE d.source_id = a.id AND d.kind = 'attachment' AND d.ticket_id = a.ticket_id)
