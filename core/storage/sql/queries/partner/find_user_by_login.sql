SELECT id, login, name, email, role, language, active, added_at
FROM app_user
WHERE login = ?
