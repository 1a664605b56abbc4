SELECT
    (SELECT name FROM app_user WHERE id = ?),
    (SELECT name FROM team WHERE id = ?),
    (SELECT name FROM app_user WHERE id = ?)
