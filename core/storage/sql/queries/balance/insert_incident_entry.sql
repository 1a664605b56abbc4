INSERT INTO incident_entry (
    support_plan_id, kind, units, ticket_id, escalation_id, operation_id, at, actor_id, actor_name, reason, reverses_id
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
