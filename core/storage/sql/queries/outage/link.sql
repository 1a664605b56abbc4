INSERT INTO outage_ticket (outage_id, ticket_id)
VALUES (?, ?)
ON CONFLICT (outage_id, ticket_id) DO NOTHING
