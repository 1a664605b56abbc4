INSERT INTO azure_entitlement (id, subscription_id, friendly_name, status, batch_id)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    subscription_id = excluded.subscription_id, friendly_name = excluded.friendly_name,
    status = excluded.status, batch_id = excluded.batch_id
