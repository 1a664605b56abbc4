UPDATE support_tier SET
    name_folded = ?, is_default = ?, content = ?, updated_at = ?, revision = ?
WHERE id = ? AND revision = ?
