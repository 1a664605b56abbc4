INSERT INTO attachment_piece (sha256, place, bytes) VALUES (?, ?, ?)
