SELECT (
    SELECT count(*)
    FROM draft d
    JOIN ticket t ON t.id = d.ticket_id
    WHERE d.user_id = ?
        AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = d.user_id OR t.created_by_id = d.user_id)
) + (SELECT count(*) FROM new_ticket_draft n WHERE n.user_id = ?)
