-- On another ticket than the message they belong to, or sent and still in a draft.
SELECT a.id, a.file_name, t.number
FROM attachment a
JOIN ticket t ON t.id = a.ticket_id
JOIN ticket_message m ON m.id = a.message_id
WHERE m.ticket_id <> a.ticket_id OR a.draft_user_id IS NOT NULL
ORDER BY a.id
