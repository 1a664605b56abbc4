UPDATE balance_policy
SET designation = ?, deduct_when_missed = ?, hours_required = ?, incidents_chargeable = ?
WHERE id = 1
