SELECT entry.id, entry.hour_block_id, entry.kind, entry.minutes, entry.worked, entry.ticket_id, coalesce(ticket.number, 0),
    entry.operation_id, entry.at, entry.actor_id, entry.actor_name, entry.reason, entry.reverses_id
FROM hour_block AS block
JOIN hour_entry AS entry ON entry.hour_block_id = block.id
LEFT JOIN ticket ON ticket.id = entry.ticket_id
WHERE block.customer_id = ?
ORDER BY entry.id
