UPDATE partner_profile SET
    name = ?, partner_type = ?, cloud = ?, tenant_id = ?, mpn_id = ?, country = ?, time_zone = ?,
    support_email = ?, support_phone = ?, website = ?, approval_needed = ?,
    health_check_hours = ?, support_language = ?
WHERE id = 1
