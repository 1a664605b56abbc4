-- Of each customer the active tickets, the late ones and those of severity A: a walk inside ticket_active_by_customer.
SELECT
    t.customer_id,
    count(*),
    sum(CASE WHEN t.next_due_at < ? THEN 1 ELSE 0 END),
    sum(CASE WHEN t.severity = 'A' THEN 1 ELSE 0 END)
FROM ticket t
WHERE t.state NOT IN ('resolved', 'closed') AND t.customer_id IS NOT NULL
GROUP BY t.customer_id
