INSERT INTO app_user (
    login, name, email, role, language, active)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id
