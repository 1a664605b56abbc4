SELECT CASE WHEN friendly_name <> '' THEN friendly_name ELSE offer_name END, customer_id
FROM subscription
WHERE id = ?
