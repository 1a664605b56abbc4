SELECT id, login, name, email, role, language, active, added_at
FROM app_user
WHERE role = 'administrator' AND active = 1
ORDER BY id
LIMIT 1
