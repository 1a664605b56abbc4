SELECT size FROM attachment_content WHERE sha256 = ?
