-- Customers are few, and an index holds their folded names: a part of a name is found by looking at all.
SELECT id
FROM customer
WHERE name_folded LIKE ? ESCAPE '\'
