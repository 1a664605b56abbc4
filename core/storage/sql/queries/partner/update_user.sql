UPDATE app_user SET
    login = ?, name = ?, email = ?, role = ?, language = ?, active = ?
WHERE id = ?
