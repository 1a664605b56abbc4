INSERT INTO change_feed (thing, thing_id) VALUES (?, ?) RETURNING sequence
