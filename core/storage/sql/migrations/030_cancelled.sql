-- Who cancels a ticket solves nothing: that kept no promise of a solution. Courses that say so are made anew, in steps, by whoever
-- writes next; one that was reopened may have been cancelled before.
DELETE FROM ticket_course
WHERE ticket_id IN (SELECT id FROM ticket WHERE cancel_reason IS NOT NULL OR episode > 1);
INSERT INTO due_recompute (id, after_id, done, total, over_all)
SELECT 1, 0, 0, t.held, 1
FROM (SELECT count(*) AS held FROM ticket WHERE cancel_reason IS NOT NULL OR episode > 1) AS t
WHERE t.held > 0
ON CONFLICT (id) DO NOTHING;
