SELECT id, friendly_name, status
FROM azure_entitlement
WHERE subscription_id = ?
ORDER BY id
