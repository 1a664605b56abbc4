SELECT id FROM subscription WHERE entitlement_id <> '' AND entitlement_id = ?
