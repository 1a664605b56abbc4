-- Of the tickets on the way along a list of active ones; kept beside them.
SELECT coalesce(sum(tickets), 0)
FROM ticket_count
WHERE state NOT IN ('resolved', 'closed')
