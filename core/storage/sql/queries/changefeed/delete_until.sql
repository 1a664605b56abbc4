DELETE FROM change_feed WHERE sequence <= ?
