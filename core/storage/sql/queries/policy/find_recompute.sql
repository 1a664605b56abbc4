SELECT after_id, done, total
FROM due_recompute
