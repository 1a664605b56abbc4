UPDATE notification SET seen_at = ? WHERE id = ? AND seen_at IS NULL
