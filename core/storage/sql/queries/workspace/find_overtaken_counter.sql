SELECT c.value, (SELECT MAX(number) FROM ticket)
FROM counter c
WHERE c.name = 'ticket_number' AND c.value < (SELECT MAX(number) FROM ticket)
