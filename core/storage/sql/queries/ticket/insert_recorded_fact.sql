INSERT INTO ticket_recorded_fact (ticket_id, name, value) VALUES (?, ?, ?)
ON CONFLICT (ticket_id, name) DO UPDATE SET value = excluded.value
