SELECT id, content, based_on
FROM own_rule
ORDER BY id
