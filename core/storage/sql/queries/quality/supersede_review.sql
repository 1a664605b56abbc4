UPDATE quality_review SET latest = 0 WHERE ticket_id = ? AND reviewer_id = ? AND latest = 1
