UPDATE outage SET
    number = ?, service = ?, workload = ?, title = ?, advisory = ?, status = ?, started_at = ?,
    ended_at = ?
WHERE id = ?
