SELECT compared.state, compared.assignee_id, sum(compared.kept), sum(compared.found)
FROM (
    SELECT restricted, state, assignee_id, escalation_approved, tickets AS kept, 0 AS found
    FROM ticket_count
    UNION ALL
    SELECT restricted, state, coalesce(assignee_id, 0), escalation_approved, 0, count(*)
    FROM ticket
    GROUP BY 1, 2, 3, 4
) AS compared
GROUP BY compared.restricted, compared.state, compared.assignee_id, compared.escalation_approved
HAVING sum(compared.kept) <> sum(compared.found)
ORDER BY compared.state, compared.assignee_id
