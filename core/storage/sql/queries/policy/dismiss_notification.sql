UPDATE notification SET dismissed_at = ? WHERE id = ?
