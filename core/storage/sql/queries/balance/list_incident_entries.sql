SELECT entry.id, entry.support_plan_id, entry.kind, entry.units, entry.ticket_id, coalesce(ticket.number, 0), entry.escalation_id,
    entry.operation_id, entry.at, entry.actor_id, entry.actor_name, entry.reason, entry.reverses_id
FROM incident_entry AS entry
LEFT JOIN ticket ON ticket.id = entry.ticket_id
ORDER BY entry.support_plan_id, entry.id
