SELECT id, login, name, email, role, language, active
FROM app_user
WHERE id = ?
