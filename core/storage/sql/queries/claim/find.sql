SELECT k.id, k.revision, k.outage_id, k.customer_id, k.ticket_id, k.status, k.evidence_sender, k.evidence_at,
    k.evidence_text, k.bought_through_csp, k.down_from_at, k.down_to_at, k.users, k.locations, k.tried, k.note,
    k.case_number, k.filed_through, k.filed_at, k.decided_at, k.decision, k.credited_at, k.credit_minor,
    k.credit_currency, k.credit_line, k.credit_line_id, k.created_at, k.updated_at
FROM claim k
WHERE k.id = ?
