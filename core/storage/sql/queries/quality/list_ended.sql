-- Tickets whose work ended in a period, in that order, with whoever resolved them last, else whoever has them.
SELECT t.id, coalesce(t.resolved_at, t.closed_at), t.severity, t.episode,
    coalesce((
        SELECT e.actor_id
        FROM ticket_event AS e
        LEFT JOIN operation AS o ON o.id = e.operation_id
        WHERE e.ticket_id = t.id AND e.kind = 'state' AND e.data LIKE '%"to":"resolved"%' AND o.undone_by_id IS NULL
        ORDER BY e.at DESC, e.id DESC
        LIMIT 1
    ), t.assignee_id)
FROM ticket AS t
WHERE t.state IN ('resolved', 'closed') AND t.cancel_reason IS NULL AND t.restricted = 0
    AND coalesce(t.resolved_at, t.closed_at) >= ? AND coalesce(t.resolved_at, t.closed_at) < ?
ORDER BY coalesce(t.resolved_at, t.closed_at), t.id
