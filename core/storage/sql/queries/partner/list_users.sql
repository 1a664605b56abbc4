SELECT id, login, name, email, role, language, active, added_at
FROM app_user
ORDER BY active DESC, name, id
