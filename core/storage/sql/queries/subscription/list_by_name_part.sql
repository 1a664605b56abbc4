SELECT id, CASE WHEN friendly_name <> '' THEN friendly_name ELSE offer_name END
FROM subscription
WHERE lower(CASE WHEN friendly_name <> '' THEN friendly_name ELSE offer_name END) LIKE ? ESCAPE '\'
    OR CASE WHEN friendly_name <> '' THEN friendly_name ELSE offer_name END LIKE ? ESCAPE '\'
ORDER BY id
LIMIT ?
