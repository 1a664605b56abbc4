-- The default one last.
SELECT id, is_default, content
FROM service_policy
ORDER BY is_default, place, id
