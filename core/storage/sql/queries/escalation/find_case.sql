SELECT
    e.id, e.ticket_id, e.route, e.entitlement, e.status, e.severity, e.evidence, e.health_check, e.contact_24x7,
    e.external_number, e.outcome, e.requested_by_id, e.approved_by_id, e.filed_by_id, e.requested_at,
    e.decided_at, e.filed_at, e.returned_at, e.parent_id, e.filed_by_name, e.target_status, e.target_status_at,
    t.number, t.title, t.state, t.service, t.category, t.assignee_id, t.created_by_id, t.restricted,
    t.customer_id, c.name, u.name,
    (SELECT count(*) FROM escalation earlier
     WHERE earlier.ticket_id = e.ticket_id AND earlier.id <= e.id AND earlier.withdrawn = 0),
    r.number, r.status, r.modified_at, r.agreed_due_at,
    (SELECT max(m.at) FROM escalation_message m
     WHERE m.escalation_id = e.id AND m.direction = 'from_target'),
    (SELECT min(m.at) FROM escalation_message m
     WHERE m.escalation_id = e.id AND m.direction = 'from_target'),
    (SELECT min(ours.at) FROM escalation_message ours
     WHERE ours.escalation_id = e.id AND ours.direction = 'to_target'
         AND NOT EXISTS (SELECT 1 FROM escalation_message theirs
                         WHERE theirs.escalation_id = e.id AND theirs.direction = 'from_target'
                             AND (theirs.at > ours.at OR (theirs.at = ours.at AND theirs.id > ours.id)))),
    (SELECT max(said.at) FROM ticket_message said
     WHERE said.ticket_id = e.ticket_id AND said.by_customer = 0 AND said.kind IN ('reply', 'phone_call'))
FROM escalation e
JOIN ticket t ON t.id = e.ticket_id
LEFT JOIN customer c ON c.id = t.customer_id
LEFT JOIN app_user u ON u.id = t.assignee_id
LEFT JOIN service_request r ON r.number = e.external_number
WHERE e.id = ? AND e.withdrawn = 0
