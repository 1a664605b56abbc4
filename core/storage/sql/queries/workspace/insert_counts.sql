INSERT INTO ticket_count (restricted, state, assignee_id, escalation_approved, tickets)
SELECT restricted, state, coalesce(assignee_id, 0), escalation_approved, count(*)
FROM ticket
GROUP BY 1, 2, 3, 4
