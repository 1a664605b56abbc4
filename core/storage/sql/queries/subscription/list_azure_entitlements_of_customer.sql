SELECT e.subscription_id, e.id, e.friendly_name, e.status
FROM azure_entitlement e
JOIN subscription s ON s.id = e.subscription_id
WHERE s.customer_id = ?
ORDER BY e.id
