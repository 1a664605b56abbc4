SELECT name, 0 FROM app_user WHERE id = ?
