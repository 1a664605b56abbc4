SELECT credit_line_id FROM claim WHERE credit_line_id IS NOT NULL
