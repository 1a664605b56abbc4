UPDATE due_recompute SET after_id = ?, done = ?, over_all = ?
