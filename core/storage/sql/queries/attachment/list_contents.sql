SELECT c.sha256, c.size, EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = c.sha256)
FROM attachment_content c
ORDER BY c.sha256
