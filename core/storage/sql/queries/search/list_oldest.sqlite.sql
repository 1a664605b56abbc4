-- Behind a document, in the order of the index: no sort. CROSS keeps SQLite from beginning elsewhere.
SELECT
    d.id, d.kind, d.source_id, t.id, t.number, t.title, t.state, coalesce(c.name, ''), m.kind,
    coalesce(m.body, a.file_name, ''), coalesce(m.author_name, a.added_by_name, ''),
    coalesce(m.at, a.added_at, t.created_at), coalesce(t.external_reference, '')
FROM search_index
CROSS JOIN search_document AS d ON d.id = search_index.rowid
CROSS JOIN ticket AS t ON t.id = d.ticket_id
LEFT JOIN customer AS c ON c.id = t.customer_id
LEFT JOIN ticket_message AS m ON d.kind = 'message' AND m.id = d.source_id
LEFT JOIN attachment AS a ON d.kind = 'attachment' AND a.id = d.source_id
WHERE search_index MATCH ? AND search_index.rowid > ?
    AND (? = 1 OR t.restricted = 0 OR t.assignee_id = ? OR t.created_by_id = ?)
ORDER BY search_index.rowid ASC
LIMIT ?
