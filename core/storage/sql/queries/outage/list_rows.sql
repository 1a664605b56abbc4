-- Running ones first, then the newest. The counts are of tickets that the reader may see.
SELECT o.id, o.number, o.service, o.workload, o.title, o.advisory, o.status, o.started_at, o.ended_at,
    o.revision, o.feature, o.impact, o.modified_at, o.batch_id,
    coalesce(s.tickets, 0), coalesce(s.open_tickets, 0), coalesce(s.customers, 0), coalesce(k.claims, 0)
FROM outage o
LEFT JOIN (
    SELECT l.outage_id, count(*) AS tickets,
        sum(CASE WHEN t.state IN ('resolved', 'closed') THEN 0 ELSE 1 END) AS open_tickets,
        count(DISTINCT t.customer_id) AS customers
    FROM outage_ticket l
    JOIN ticket t ON t.id = l.ticket_id
    WHERE (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
    GROUP BY l.outage_id
) AS s ON s.outage_id = o.id
LEFT JOIN (SELECT outage_id, count(*) AS claims FROM claim GROUP BY outage_id) AS k ON k.outage_id = o.id
ORDER BY CASE WHEN o.ended_at IS NULL THEN 0 ELSE 1 END, o.started_at DESC, o.id DESC
LIMIT ?
