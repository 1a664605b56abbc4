SELECT t.id, t.number, t.state FROM ticket t ORDER BY t.id
