SELECT entry.id, entry.hour_block_id, entry.kind, entry.minutes, entry.worked, entry.ticket_id, coalesce(ticket.number, 0),
    entry.operation_id, entry.at, entry.actor_id, entry.actor_name, entry.reason, entry.reverses_id
FROM hour_entry AS entry
LEFT JOIN ticket ON ticket.id = entry.ticket_id
WHERE entry.operation_id = ?
ORDER BY entry.id
