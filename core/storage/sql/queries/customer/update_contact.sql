UPDATE contact SET
    customer_id = ?, name = ?, name_folded = ?, email = ?, phone = ?, language = ?, authorised = ?,
    reachable_24x7 = ?, note = ?, batch_id = ?, revision = ?
WHERE id = ? AND revision = ?
