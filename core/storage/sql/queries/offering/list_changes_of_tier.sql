SELECT at, actor_name, act, data FROM offering_change WHERE tier_id = ? ORDER BY id DESC
