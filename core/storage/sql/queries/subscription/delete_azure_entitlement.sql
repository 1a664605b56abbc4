DELETE FROM azure_entitlement WHERE id = ? AND subscription_id = ?
