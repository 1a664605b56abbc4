DELETE FROM presence WHERE window = ?
