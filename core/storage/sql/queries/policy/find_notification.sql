SELECT n.id, n.ticket_id, t.number, t.title, n.user_id, n.at, n.clock, n.step, n.due_at, n.needs_handover, n.seen_at,
    n.snoozed_until
FROM notification n
JOIN ticket t ON t.id = n.ticket_id
WHERE n.id = ? AND n.dismissed_at IS NULL
