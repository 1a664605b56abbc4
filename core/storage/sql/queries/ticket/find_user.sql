SELECT id FROM app_user WHERE login = lower(?)
