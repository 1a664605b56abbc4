SELECT a.id, a.file_name, t.number
FROM attachment a
JOIN ticket t ON t.id = a.ticket_id
WHERE NOT EXISTS (SELECT 1 FROM attachment_content c WHERE c.sha256 = a.sha256)
ORDER BY a.id
