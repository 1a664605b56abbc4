SELECT
    id, ticket_id, route, entitlement, status, severity, evidence, health_check, contact_24x7,
    external_number, outcome, requested_by_id, approved_by_id, filed_by_id, requested_at, decided_at,
    filed_at, returned_at, parent_id, filed_by_name, target_status, target_status_at
FROM escalation
WHERE ticket_id = ? AND withdrawn = 0
ORDER BY id
