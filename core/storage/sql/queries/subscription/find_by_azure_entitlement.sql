SELECT subscription_id FROM azure_entitlement WHERE id = ?
