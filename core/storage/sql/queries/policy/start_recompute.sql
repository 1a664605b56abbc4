-- From the first ticket on, also where an earlier one is not finished.
INSERT INTO due_recompute (id, after_id, done, total, over_all)
SELECT 1, 0, 0, count(*), 0
FROM ticket
WHERE true
ON CONFLICT (id) DO UPDATE SET after_id = 0, done = 0, total = excluded.total, over_all = 0
