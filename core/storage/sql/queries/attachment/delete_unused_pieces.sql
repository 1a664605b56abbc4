DELETE FROM attachment_piece
WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = attachment_piece.sha256)
