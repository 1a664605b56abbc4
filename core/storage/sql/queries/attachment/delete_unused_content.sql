DELETE FROM attachment_content
WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = attachment_content.sha256)
