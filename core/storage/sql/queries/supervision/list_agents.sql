-- How many active tickets each agent has that are late, due within two moments, and due within two others, along
-- ticket_active_by_assignee_due.
SELECT
    u.id,
    (SELECT count(*) FROM ticket t
     WHERE t.assignee_id = u.id AND t.state NOT IN ('resolved', 'closed')
         AND coalesce(t.next_due_at, 9223372036854775807) < ?),
    (SELECT count(*) FROM ticket t
     WHERE t.assignee_id = u.id AND t.state NOT IN ('resolved', 'closed')
         AND coalesce(t.next_due_at, 9223372036854775807) >= ? AND coalesce(t.next_due_at, 9223372036854775807) < ?),
    (SELECT count(*) FROM ticket t
     WHERE t.assignee_id = u.id AND t.state NOT IN ('resolved', 'closed')
         AND coalesce(t.next_due_at, 9223372036854775807) >= ? AND coalesce(t.next_due_at, 9223372036854775807) < ?)
FROM app_user u
WHERE u.active = 1
