SELECT designation, deduct_when_missed, hours_required, incidents_chargeable
FROM balance_policy
WHERE id = 1
