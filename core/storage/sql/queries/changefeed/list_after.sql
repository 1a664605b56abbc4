SELECT sequence, thing, thing_id FROM change_feed WHERE sequence > ? ORDER BY sequence
