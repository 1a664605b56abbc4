SELECT COUNT(*)
FROM ticket t
WHERE t.customer_id = ?
    AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
