SELECT id FROM subscription WHERE guid = ?
