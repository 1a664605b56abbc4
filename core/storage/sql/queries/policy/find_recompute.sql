SELECT after_id, done, total, over_all
FROM due_recompute
