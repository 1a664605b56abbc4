SELECT at, actor_name, act, data FROM offering_change WHERE agreement_id = ? ORDER BY id DESC
