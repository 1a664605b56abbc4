-- With outage, customer and ticket, the oldest outage first: what is due first is near the top.
SELECT k.id, k.revision, k.outage_id, k.customer_id, k.ticket_id, k.status, k.evidence_sender, k.evidence_at,
    k.evidence_text, k.bought_through_csp, k.down_from_at, k.down_to_at, k.users, k.locations, k.tried, k.note,
    k.case_number, k.filed_through, k.filed_at, k.decided_at, k.decision, k.credited_at, k.credit_minor,
    k.credit_currency, k.credit_line, k.credit_line_id, k.created_at, k.updated_at,
    o.id, o.number, o.service, o.workload, o.title, o.advisory, o.status, o.started_at, o.ended_at,
    o.revision, o.feature, o.impact, o.modified_at, o.batch_id,
    c.name, coalesce(c.tenant_id, ''), coalesce(t.number, 0),
    CASE WHEN EXISTS (SELECT 1 FROM ticket_message m WHERE m.ticket_id = k.ticket_id AND m.kind <> 'internal_note')
        THEN 1 ELSE 0 END
FROM claim k
JOIN outage o ON o.id = k.outage_id
JOIN customer c ON c.id = k.customer_id
LEFT JOIN ticket t ON t.id = k.ticket_id
WHERE (? = 0 OR k.outage_id = ?) AND (? = 0 OR k.customer_id = ?) AND (? = 0 OR k.id = ?)
ORDER BY o.started_at, c.name_folded, k.id
