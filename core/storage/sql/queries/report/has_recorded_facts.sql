SELECT EXISTS (SELECT 1 FROM ticket_recorded_fact)
