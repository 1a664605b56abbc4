-- Those of a person, and those for everybody; the ones that are snoozed stay away until then. Restricted tickets are told to the
-- person who is meant only.
SELECT n.id, n.ticket_id, t.number, t.title, n.user_id, n.at, n.clock, n.step, n.due_at, n.needs_handover, n.seen_at,
    n.snoozed_until
FROM notification n
JOIN ticket t ON t.id = n.ticket_id
WHERE n.dismissed_at IS NULL AND (n.user_id = ? OR (n.user_id IS NULL AND t.restricted = 0))
    AND (n.snoozed_until IS NULL OR n.snoozed_until <= ?)
ORDER BY n.at DESC, n.id DESC
