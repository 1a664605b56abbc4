SELECT bytes FROM attachment_piece WHERE sha256 = ? AND place = ?
