-- The names of the files of a ticket that the actor may see; those of drafts are nobody's yet.
SELECT a.added_by_name, a.added_at, a.file_name
FROM ticket AS t
JOIN attachment AS a ON a.ticket_id = t.id
WHERE t.id = ? AND a.removed_at IS NULL AND a.draft_user_id IS NULL
    AND (? = 1 OR t.restricted = 0 OR t.assignee_id = ? OR t.created_by_id = ?)
ORDER BY a.id DESC
LIMIT ?
