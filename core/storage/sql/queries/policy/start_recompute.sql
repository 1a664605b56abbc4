-- From the first ticket on, also where an earlier one is not finished.
INSERT INTO due_recompute (id, after_id, done, total)
SELECT 1, 0, 0, count(*)
FROM ticket
WHERE state NOT IN ('resolved', 'closed') OR next_due_at IS NOT NULL
ON CONFLICT (id) DO UPDATE SET after_id = 0, done = 0, total = excluded.total
