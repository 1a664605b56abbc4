DELETE FROM quality_form WHERE form_key = ?
