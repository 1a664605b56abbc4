-- Of the newest texts, as many as may be weighed (the second ?), the best. They are sorted narrow, and read whole after.
SELECT
    d.id, d.kind, d.source_id, t.id, t.number, t.title, t.state, coalesce(c.name, ''), m.kind,
    coalesce(m.body, a.file_name, ''), coalesce(m.author_name, a.added_by_name, ''),
    coalesce(m.at, a.added_at, t.created_at), coalesce(t.external_reference, '')
FROM (
    SELECT found.id, found.score
    FROM (
        SELECT rowid AS id, bm25(search_index, 1.0, 4.0) AS score
        FROM search_index
        WHERE search_index MATCH ?
        ORDER BY rowid DESC
        LIMIT ?
    ) AS found
    CROSS JOIN search_document AS o ON o.id = found.id
    CROSS JOIN ticket AS v ON v.id = o.ticket_id
    WHERE ? = 1 OR v.restricted = 0 OR v.assignee_id = ? OR v.created_by_id = ?
    ORDER BY found.score, found.id DESC
    LIMIT ?
) AS best
CROSS JOIN search_document AS d ON d.id = best.id
CROSS JOIN ticket AS t ON t.id = d.ticket_id
LEFT JOIN customer AS c ON c.id = t.customer_id
LEFT JOIN ticket_message AS m ON d.kind = 'message' AND m.id = d.source_id
LEFT JOIN attachment AS a ON d.kind = 'attachment' AND a.id = d.source_id
ORDER BY best.score, best.id DESC
