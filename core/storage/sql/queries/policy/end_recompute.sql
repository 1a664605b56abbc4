DELETE FROM due_recompute
