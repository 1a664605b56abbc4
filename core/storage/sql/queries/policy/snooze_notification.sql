UPDATE notification SET snoozed_until = ? WHERE id = ?
