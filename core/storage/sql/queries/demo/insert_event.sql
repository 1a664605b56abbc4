INSERT INTO ticket_event (ticket_id, at, kind, actor_id, actor_name, data) VALUES (?, ?, ?, ?, ?, ?)
