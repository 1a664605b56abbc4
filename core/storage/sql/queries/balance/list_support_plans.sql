SELECT id, kind, access_id, contract_id, valid_from_at, valid_to_at, incidents
FROM support_plan
ORDER BY id
