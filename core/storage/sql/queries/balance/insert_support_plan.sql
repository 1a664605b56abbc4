INSERT INTO support_plan (
    kind, access_id, contract_id, valid_from_at, valid_to_at, incidents)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id
