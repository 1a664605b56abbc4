UPDATE claim SET
    outage_id = ?, customer_id = ?, ticket_id = ?, status = ?, evidence_sender = ?, evidence_at = ?, evidence_text = ?,
    bought_through_csp = ?, down_from_at = ?, down_to_at = ?, users = ?, locations = ?, tried = ?, note = ?,
    case_number = ?, filed_through = ?, filed_at = ?, decided_at = ?, decision = ?, credited_at = ?, credit_minor = ?,
    credit_currency = ?, credit_line = ?, credit_line_id = ?, created_at = ?, updated_at = ?, revision = ?
WHERE id = ? AND revision = ?
