SELECT COUNT(*) FROM app_user WHERE role = 'administrator' AND active = 1
