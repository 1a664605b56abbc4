-- Of each reviewer every version, one behind the other.
SELECT r.id, r.ticket_id, t.number, t.title, r.agent_id, a.name, r.reviewer_id, w.name, r.version, r.latest, r.at, r.form_key,
    r.form_version, r.guide_id, r.verdict, r.note, r.points
FROM quality_review AS r
JOIN ticket AS t ON t.id = r.ticket_id
JOIN app_user AS a ON a.id = r.agent_id
JOIN app_user AS w ON w.id = r.reviewer_id
WHERE r.ticket_id = ?
ORDER BY r.reviewer_id, r.version
