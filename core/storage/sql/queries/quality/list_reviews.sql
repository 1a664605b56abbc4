-- What holds, of reviews made in a period, the newest first; of restricted tickets only for whoever may see them.
SELECT r.id, r.ticket_id, t.number, t.title, r.agent_id, a.name, r.reviewer_id, w.name, r.version, r.latest, r.at, r.form_key,
    r.form_version, r.guide_id, r.verdict, r.note, r.points
FROM quality_review AS r
JOIN ticket AS t ON t.id = r.ticket_id
JOIN app_user AS a ON a.id = r.agent_id
JOIN app_user AS w ON w.id = r.reviewer_id
WHERE r.latest = 1 AND r.at >= ? AND r.at < ?
    AND (t.restricted = 0 OR ? = 1 OR t.assignee_id = ? OR t.created_by_id = ?)
ORDER BY r.at DESC, r.id DESC
LIMIT ?
