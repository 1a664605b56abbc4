DELETE FROM ticket_count
