INSERT INTO quality_review (
    ticket_id, agent_id, reviewer_id, version, latest, at, form_key, form_version, guide_id, verdict, note, points, given, most)
VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
