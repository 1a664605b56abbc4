SELECT count(*)
FROM (
    SELECT 1
    FROM ticket
    WHERE customer_id IN (SELECT id FROM customer WHERE name_folded LIKE ? ESCAPE '\')
    LIMIT ?
) AS named
