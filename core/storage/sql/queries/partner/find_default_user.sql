SELECT id, login, name, email, role, language, active
FROM app_user
WHERE role = 'administrator' AND active = 1
ORDER BY id
LIMIT 1
