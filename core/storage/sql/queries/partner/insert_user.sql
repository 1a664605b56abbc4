INSERT INTO app_user (
    login, name, email, role, language, active, added_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING id
