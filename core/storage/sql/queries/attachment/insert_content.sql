INSERT INTO attachment_content (sha256, size) VALUES (?, ?)
