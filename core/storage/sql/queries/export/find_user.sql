SELECT name FROM app_user WHERE id = ?
