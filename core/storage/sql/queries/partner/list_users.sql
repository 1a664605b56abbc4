SELECT id, login, name, email, role, language, active
FROM app_user
ORDER BY active DESC, name, id
