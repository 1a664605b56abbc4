-- Documents beside which another ticket is kept for searches than theirs, or none.
SELECT d.kind, d.source_id, coalesce(t.number, 0)
FROM search_document AS d
LEFT JOIN search_ticket AS b ON b.block = d.id / 800
LEFT JOIN ticket AS t ON t.id = d.ticket_id
WHERE CAST(substr(b.tickets, d.id % 800 * 5 + 1, 5) AS TEXT) IS NOT
    char(48 + (d.ticket_id >> 24 & 63), 48 + (d.ticket_id >> 18 & 63), 48 + (d.ticket_id >> 12 & 63),
        48 + (d.ticket_id >> 6 & 63), 48 + (d.ticket_id & 63))
