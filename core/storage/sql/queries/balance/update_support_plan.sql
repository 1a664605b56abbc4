UPDATE support_plan
SET kind = ?, access_id = ?, contract_id = ?, valid_from_at = ?, valid_to_at = ?, incidents = ?
WHERE id = ?
